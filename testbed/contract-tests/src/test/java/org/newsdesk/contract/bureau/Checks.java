package org.newsdesk.contract.bureau;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Json;

/** Answers to the confidentiality checklist. */
public final class Checks {
    private Checks() {}

    /** The same answer to every item of the list. */
    public static List<Map<String, Object>> all(Answer checklist, String answer) {
        List<Map<String, Object>> answers = new ArrayList<>();
        Json.stream(checklist.orFail().items())
                .forEach(item -> answers.add(Json.map("item", item.path("id").asText(), "answer", answer, "note", "")));
        return answers;
    }

    /** These answers with one item answered otherwise. */
    public static List<Map<String, Object>> with(List<Map<String, Object>> answers, String item, String answer) {
        List<Map<String, Object>> changed = without(answers, item);
        changed.add(Json.map("item", item, "answer", answer, "note", "见第三段"));
        return changed;
    }

    /** These answers with one item left blank. */
    public static List<Map<String, Object>> without(List<Map<String, Object>> answers, String item) {
        List<Map<String, Object>> rest = new ArrayList<>(answers);
        rest.removeIf(answer -> answer.get("item").equals(item));
        return rest;
    }
}
