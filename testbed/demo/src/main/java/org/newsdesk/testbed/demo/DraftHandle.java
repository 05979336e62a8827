package org.newsdesk.testbed.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** A draft by its node id, with the calls people make on it. */
record DraftHandle(Bureau bureau, String id) {

    /** Detail as somebody reads it. */
    JsonNode detail(String reader) {
        return bureau.as(reader).get(path("")).orFail("draft " + id).json();
    }

    Reply edit(String person, Map<String, ?> fields) {
        return bureau.as(person).put(path(""), fields);
    }

    Reply submit(String person) {
        return bureau.as(person).post(path("/submission"), Map.of());
    }

    Reply release(String person) {
        return bureau.as(person).post(path("/release"), Map.of());
    }

    /** Approves the open level as it is now. */
    Reply approve(String person, String opinion, Map<String, ?> further) {
        JsonNode now = detail(person);
        Map<String, Object> decision = new HashMap<>(Map.of(
                "level", now.path("level").asText(),
                "outcome", "APPROVE",
                "opinion", opinion,
                "round", now.path("round").asInt(),
                "contentSha256", now.path("contentSha256").asText()));
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

    private String path(String call) {
        return Session.newsdesk("drafts/" + id + call);
    }
}
