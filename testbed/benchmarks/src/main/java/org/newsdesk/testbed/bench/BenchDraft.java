package org.newsdesk.testbed.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A draft under measurement. */
final class BenchDraft {
    /** Long enough for a folder of drafts that are screened before it. */
    private static final Duration SCREENED_WITHIN = Duration.ofMinutes(10);

    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Bureau bureau;
    private final Section section;
    private final String id;

    private BenchDraft(Bureau bureau, Section section, String id) {
        this.bureau = bureau;
        this.section = section;
        this.id = id;
    }

    /** Uploads a draft, fills in its fields and waits until it is screened, so that no screening runs beside what is measured. */
    static BenchDraft create(Bureau bureau, Section section, String folder) {
        Client officer = bureau.as(section.officer());
        String name = section.nextName();
        String id = officer.upload(folder, name, bureau.content()).orFail(name).id();
        BenchDraft draft = new BenchDraft(bureau, section, id);
        officer.put(draft.path(""), Map.of("title", name, "category", "普法宣传", "channels", List.of("county-site")))
                .orFail(name);
        draft.screening(section.officer());
        return draft;
    }

    String id() {
        return id;
    }

    Answer submit() {
        return bureau.as(section.officer()).post(path("/submission"), Map.of()).orFail("submission");
    }

    /** What this person would send to approve the open level; prepared before the clock runs. */
    Map<String, Object> approval(String person) {
        JsonNode now = bureau.as(person).get(path("")).orFail("draft").json();
        Map<String, Object> decision = new HashMap<>(Map.of(
                "level", now.path("level").asText(),
                "outcome", "APPROVE",
                "opinion", "同意。",
                "round", now.path("round").asInt(),
                "contentSha256", now.path("contentSha256").asText()));
        if (decision.get("level").equals("CONFIDENTIALITY")) {
            decision.put("checklist", answers(person));
            List<Map<String, String>> resolutions = resolutions(person);
            if (!resolutions.isEmpty()) {
                decision.put("findings", resolutions);
            }
        }
        return decision;
    }

    /** Sends a prepared decision. */
    Answer decide(String person, Map<String, Object> decision) {
        return bureau.as(person).post(path("/decisions"), decision).orFail("decision");
    }

    private List<Map<String, String>> answers(String person) {
        JsonNode items = bureau.as(person)
                .get(path("/checklist"))
                .orFail("checklist")
                .json()
                .path("items");
        List<Map<String, String>> answers = new ArrayList<>();
        items.forEach(item -> answers.add(Map.of("item", item.path("id").asText(), "answer", "YES", "note", "")));
        return answers;
    }

    private List<Map<String, String>> resolutions(String person) {
        List<Map<String, String>> resolutions = new ArrayList<>();
        screening(person)
                .path("findings")
                .forEach(finding -> resolutions.add(
                        Map.of("finding", finding.path("id").asText(), "outcome", "ACCEPTED", "reason", "已核实。")));
        return resolutions;
    }

    /** The screening once it is through with the present content. */
    private JsonNode screening(String reader) {
        long until = System.nanoTime() + SCREENED_WITHIN.toNanos();
        JsonNode screening = bureau.as(reader).get(path("/screening")).json();
        while (screening.path("status").asText().equals("PENDING")) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("still not screened: " + screening);
            }
            pause();
            screening = bureau.as(reader).get(path("/screening")).json();
        }
        return screening;
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
        return Client.newsdesk("drafts/" + id + call);
    }
}
