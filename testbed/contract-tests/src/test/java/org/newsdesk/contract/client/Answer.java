package org.newsdesk.contract.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * What the server said to one request.
 *
 * @param status the HTTP status
 * @param json the body as JSON, or a missing node when it is none
 * @param text the body as it came, decoded as UTF-8
 * @param request method and path, for messages of failing tests
 */
public record Answer(int status, JsonNode json, String text, String request) {

    /** True for 2xx. */
    public boolean ok() {
        return status / 100 == 2;
    }

    /** The {@code entry} of a v1 answer. */
    public JsonNode entry() {
        return json.path("entry");
    }

    /** The id of a v1 entry. */
    public String id() {
        return entry().path("id").asText();
    }

    /** The {@code error} of an answer of the extension or of v1. */
    public JsonNode error() {
        return json.path("error");
    }

    /** The items of a list of the extension. */
    public JsonNode items() {
        return json.path("items");
    }

    /** This answer if it is 2xx. */
    public Answer orFail() {
        if (!ok()) {
            throw new NotOk(this);
        }
        return this;
    }

    /** An answer that should have been 2xx. */
    public static final class NotOk extends AssertionError {
        private static final long serialVersionUID = 1L;
        private final transient Answer answer;

        NotOk(Answer answer) {
            super("expected 2xx: " + answer);
            this.answer = answer;
        }

        public Answer answer() {
            return answer;
        }
    }

    @Override
    public String toString() {
        String shown = text.length() > 1500 ? text.substring(0, 1500) + "…" : text;
        return request + " → " + status + " " + shown;
    }

    static JsonNode none() {
        return MissingNode.getInstance();
    }
}
