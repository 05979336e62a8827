package org.newsdesk.testbed.bench;

import com.fasterxml.jackson.databind.JsonNode;

/** What the host answered. */
record Answer(int status, JsonNode json) {

    /** This answer, if it is a success. */
    Answer orFail(String what) {
        if (status / 100 != 2) {
            throw new IllegalStateException(what + ": " + status + " " + json);
        }
        return this;
    }

    /** Id of a v1 entry. */
    String id() {
        return json.path("entry").path("id").asText();
    }
}
