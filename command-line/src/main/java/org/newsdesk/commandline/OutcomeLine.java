package org.newsdesk.commandline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import org.newsdesk.screening.Finding;

/** Writes what came of a file as one line of JSON. */
final class OutcomeLine {

    private final ObjectMapper json = new ObjectMapper();
    private final String engineVersion;
    private final String listVersion;

    /** Every line names the versions it was made with. */
    OutcomeLine(String engineVersion, String listVersion) {
        this.engineVersion = engineVersion;
        this.listVersion = listVersion;
    }

    String of(String file, Outcome outcome) {
        ObjectNode line = json.createObjectNode()
                .put("file", file)
                .put("status", outcome.status())
                .put("blocked", outcome.blocked())
                .put("reason", outcome.reason());
        ArrayNode findings = line.putArray("findings");
        outcome.findings().forEach(finding -> add(findings.addObject(), finding));
        line.put("engineVersion", engineVersion).put("listVersion", listVersion);
        try {
            return json.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(ObjectNode node, Finding finding) {
        node.put("kind", finding.kind().id())
                .put("rule", finding.rule())
                .put("severity", finding.severity().id())
                .put("location", finding.location().id())
                .put("hidden", finding.hidden())
                .put("text", finding.text())
                .put("start", finding.start())
                .put("end", finding.end())
                .put("passage", finding.passage());
    }
}
