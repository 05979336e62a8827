package org.newsdesk.testbed.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** A draft by its node id, with the calls people make on it. */
record DraftHandle(Bureau bureau, String id) {
    private static final Duration SCREENED_WITHIN = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(50);

    /** Detail as somebody reads it. */
    JsonNode detail(String reader) {
        return bureau.as(reader).get(path("")).orFail("draft " + id).json();
    }

    Reply edit(String person, Map<String, ?> fields) {
        return bureau.as(person).put(path(""), fields);
    }

    /** Hands it in once its present content has been screened. */
    Reply submit(String person) {
        screening(person);
        return bureau.as(person).post(path("/submission"), Map.of());
    }

    /** What the screening found, once it is through with the present content. */
    Reply screening(String reader) {
        long until = System.nanoTime() + SCREENED_WITHIN.toNanos();
        Reply reply = bureau.as(reader).get(path("/screening"));
        while (reply.json().path("status").asText().equals("PENDING")) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("still not screened: " + reply);
            }
            pause();
            reply = bureau.as(reader).get(path("/screening"));
        }
        return reply;
    }

    Reply release(String person) {
        return bureau.as(person).post(path("/release"), Map.of());
    }

    /** Makes a version without anything unseen. */
    Reply cleanCopy(String person) {
        String content = detail(person).path("contentSha256").asText();
        return bureau.as(person).post(path("/clean-copy"), Map.of("contentSha256", content));
    }

    /** Returns it at the confidentiality review, with every finding to be fixed. */
    Reply sendBack(String person, String reason) {
        Map<String, Object> decision = decision(detail(person), "RETURN", reason);
        decision.put("findings", resolutions(person, "TO_BE_FIXED", reason));
        return bureau.as(person).post(path("/decisions"), decision);
    }

    /** Approves the open level as it is now. */
    Reply approve(String person, String opinion, Map<String, ?> further) {
        JsonNode now = detail(person);
        Map<String, Object> decision = decision(now, "APPROVE", opinion);
        if (now.path("level").asText().equals("CONFIDENTIALITY")) {
            List<Map<String, String>> resolutions = resolutions(person, "ACCEPTED", "已核实，可以公开。");
            if (!resolutions.isEmpty()) {
                decision.put("findings", resolutions);
            }
        }
        decision.putAll(further);
        return bureau.as(person).post(path("/decisions"), decision);
    }

    /** IDs of the items of the confidentiality checklist that must be answered, or of all of them. */
    List<String> checklistItems(String person, boolean mandatoryOnly) {
        JsonNode items = bureau.as(person)
                .get(path("/checklist"))
                .orFail("checklist")
                .json()
                .path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> !mandatoryOnly || item.path("mandatory").asBoolean())
                .map(item -> item.path("id").asText())
                .toList();
    }

    /** The answer that nothing is wrong, for each of these items. */
    static List<Map<String, String>> answers(List<String> items) {
        return items.stream()
                .map(item -> Map.of("item", item, "answer", "YES", "note", ""))
                .toList();
    }

    private static Map<String, Object> decision(JsonNode now, String outcome, String opinion) {
        return new HashMap<>(Map.of(
                "level", now.path("level").asText(),
                "outcome", outcome,
                "opinion", opinion,
                "round", now.path("round").asInt(),
                "contentSha256", now.path("contentSha256").asText()));
    }

    /** The same answer to each finding of the screening. */
    private List<Map<String, String>> resolutions(String person, String outcome, String reason) {
        return StreamSupport.stream(screening(person).json().path("findings").spliterator(), false)
                .map(finding -> Map.of("finding", finding.path("id").asText(), "outcome", outcome, "reason", reason))
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

    private String path(String call) {
        return Session.newsdesk("drafts/" + id + call);
    }
}
