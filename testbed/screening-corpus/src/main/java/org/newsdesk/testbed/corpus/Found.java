package org.newsdesk.testbed.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What screening said of one file: a line of the command line's output. */
record Found(String file, String status, String reason, List<Finding> findings) {
    record Finding(String kind, String location, boolean hidden, String text) {}

    static Found of(JsonNode line) {
        var findings = new ArrayList<Finding>();
        for (var finding : line.path("findings")) {
            findings.add(new Finding(
                    finding.path("kind").asText(),
                    finding.path("location").asText(),
                    finding.path("hidden").asBoolean(),
                    finding.path("text").asText()));
        }
        var reason = line.path("reason");
        return new Found(
                line.path("file").asText(),
                line.path("status").asText(),
                reason.isNull() ? "" : reason.isValueNode() ? reason.asText() : reason.toString(),
                findings);
    }
}
