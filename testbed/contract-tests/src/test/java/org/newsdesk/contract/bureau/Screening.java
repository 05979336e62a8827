package org.newsdesk.contract.bureau;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Client;
import org.newsdesk.contract.client.Json;

/** The screening of one draft as somebody reads it. */
public final class Screening {
    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(40);

    private final Draft draft;
    private final Client reader;

    Screening(Draft draft, Client reader) {
        this.draft = draft;
        this.reader = reader;
    }

    /** The answer at this moment. */
    public Answer now() {
        return reader.get(draft.path("/screening"));
    }

    /**
     * The answer once no screening is under way; the refusal as it is when the node is no draft.
     *
     * @throws AssertionError when it takes longer than any file may take
     */
    public Answer finished() {
        long until = System.nanoTime() + LIMIT.toNanos();
        Answer answer = now();
        while (answer.json().path("status").asText().equals("PENDING")) {
            if (System.nanoTime() > until) {
                throw new AssertionError("still not screened: " + answer);
            }
            pause();
            answer = now();
        }
        return answer;
    }

    /** The findings of the finished screening. */
    public List<JsonNode> findings() {
        return Json.stream(finished().json().path("findings")).toList();
    }

    /** The findings of a kind, such as {@code id-card}, in reading order. */
    public List<JsonNode> findings(String kind) {
        return findings().stream()
                .filter(finding -> finding.path("kind").asText().equals(kind))
                .toList();
    }

    /** The kinds of the findings that block, each once. */
    public Set<String> blocking() {
        return findings().stream()
                .filter(finding -> finding.path("severity").asText().equals("block"))
                .map(finding -> finding.path("kind").asText())
                .collect(Collectors.toSet());
    }

    /** Status of the finished screening. */
    public String status() {
        return finished().orFail().json().path("status").asText();
    }

    /** The same screening as somebody else reads it. */
    public Screening as(Client other) {
        return new Screening(draft, other);
    }

    /** Asks for another examination of this content. */
    public Answer again(String contentSha256) {
        return reader.post(draft.path("/screening"), Map.of("contentSha256", contentSha256));
    }

    /** Resolutions that accept every finding for this reason. */
    public List<Map<String, Object>> accepted(String reason) {
        return findings().stream()
                .map(finding ->
                        Json.map("finding", finding.path("id").asText(), "outcome", "ACCEPTED", "reason", reason))
                .toList();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
