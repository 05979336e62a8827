package org.newsdesk.succession;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * What the entry of a correction or withdrawal adds.
 *
 * @param successor node id of the new piece; null when a registration was taken back before release
 * @param successorNumber its register number, or null
 */
record SuccessionDetails(String reason, String successor, String successorNumber) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    /** Reads what {@link #json} wrote. */
    static SuccessionDetails read(String json) {
        try {
            return JSON.readValue(json, SuccessionDetails.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("details of a succession cannot be read", e);
        }
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("details of a succession cannot be written", e);
        }
    }
}
