package org.newsdesk.testbed.demo;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the server answered.
 *
 * @param status HTTP status
 * @param json body as JSON; a missing node when it is none
 */
record Reply(int status, JsonNode json) {

    boolean ok() {
        return status / 100 == 2;
    }

    /** Rule ID of a refusal by one of the extension's web scripts, otherwise empty. */
    String rule() {
        return error().path("rule").asText("");
    }

    /** The sentence of a refusal: of the extension, or of the platform without the log numbers it puts in front. */
    String message() {
        String own = error().path("message").asText("");
        String platform = error().path("briefSummary").asText("");
        return own.isEmpty() ? platform.replaceFirst("^(\\d{8} )+", "") : own;
    }

    /** Node id of a v1 entry. */
    String id() {
        return json.path("entry").path("id").asText();
    }

    /** This reply, if it is a success. */
    Reply orFail(String what) {
        if (!ok()) {
            throw new IllegalStateException(what + ": " + status + " " + json);
        }
        return this;
    }

    private JsonNode error() {
        return json.path("error");
    }
}
