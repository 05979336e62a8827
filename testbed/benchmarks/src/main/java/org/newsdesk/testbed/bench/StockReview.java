package org.newsdesk.testbed.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** The baseline: the platform's own review of one document by one person, through its REST API. */
final class StockReview {
    private final Client reviewer;
    private final String task;

    private StockReview(Client reviewer, String task) {
        this.reviewer = reviewer;
        this.task = task;
    }

    /** Starts a review of a document. */
    static StockReview start(Bureau bureau, String starter, String reviewer, String document) {
        Map<String, Object> review = Map.of(
                "processDefinitionKey", "activitiReview",
                "variables", Map.of("bpm_assignee", reviewer),
                "items", List.of(document));
        String process = bureau.as(starter)
                .post(Client.v1("workflow", "processes"), review)
                .orFail("stock review")
                .id();
        JsonNode tasks = bureau.as(reviewer)
                .get(Client.v1("workflow", "processes/" + process + "/tasks"))
                .orFail("tasks of the stock review")
                .json();
        String task = tasks.path("list")
                .path("entries")
                .path(0)
                .path("entry")
                .path("id")
                .asText();
        return new StockReview(bureau.as(reviewer), task);
    }

    /** Approves. */
    Answer complete() {
        Map<String, Object> outcome =
                Map.of("name", "wf_reviewOutcome", "value", "Approve", "scope", "local", "type", "d:text");
        return reviewer.put(
                        Client.v1("workflow", "tasks/" + task + "?select=state,variables"),
                        Map.of("state", "completed", "variables", List.of(outcome)))
                .orFail("stock task");
    }
}
