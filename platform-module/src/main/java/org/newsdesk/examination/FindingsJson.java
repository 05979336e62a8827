package org.newsdesk.examination;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** Findings as the text in which a report keeps them. */
final class FindingsJson {
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final TypeReference<List<ReportedFinding>> FINDINGS = new TypeReference<>() {};

    private FindingsJson() {}

    static String write(List<ReportedFinding> findings) {
        try {
            return JSON.writeValueAsString(findings);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("findings cannot be written", e);
        }
    }

    static List<ReportedFinding> read(String text) {
        try {
            return text == null ? List.of() : JSON.readValue(text, FINDINGS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a screening report cannot be read", e);
        }
    }
}
