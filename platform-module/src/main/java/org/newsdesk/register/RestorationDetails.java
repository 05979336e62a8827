package org.newsdesk.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What the entry of an acknowledged restoration adds. Field by field in this order.
 *
 * @param lostSequence position of the last entry that was lost
 * @param lostHash its hash
 * @param lostAt its time, in milliseconds since 1970 in UTC
 */
record RestorationDetails(long lostSequence, String lostHash, long lostAt, String reason) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static RestorationDetails of(Witness.Head lost, String reason) {
        return new RestorationDetails(lost.sequence(), lost.hash(), lost.at(), reason);
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("details of a restoration cannot be written", e);
        }
    }
}
