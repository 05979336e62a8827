package org.newsdesk.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/** JSON as the extension's web scripts speak it: strict when reading, times with the bureau's zone when writing. */
public final class Json {
    private final ObjectMapper mapper;

    /** Creates the mapping for a zone such as {@code Asia/Shanghai}. */
    public Json(ZoneId zone) {
        SimpleModule times = new SimpleModule();
        times.addSerializer(Instant.class, new ZonedInstant(zone));
        this.mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .addModule(times)
                .build();
    }

    /**
     * Reads a request body.
     *
     * @throws RuleViolation 400 naming the field, when the text is no JSON or does not fit the type
     */
    public <T> T read(String text, Class<T> type) {
        try {
            T value = mapper.readValue(text, type);
            if (value == null) {
                throw RuleViolation.malformed(Problem.of("HTTP", "newsdesk.problem.json"));
            }
            return value;
        } catch (JsonMappingException e) {
            throw RuleViolation.malformed(
                    Problem.of("HTTP", "newsdesk.problem.json.field", field(e)).field(field(e)));
        } catch (JsonProcessingException e) {
            throw RuleViolation.malformed(Problem.of("HTTP", "newsdesk.problem.json"));
        }
    }

    /** Writes an answer. */
    public String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("answer cannot be written", e);
        }
    }

    private static String field(JsonMappingException e) {
        List<JsonMappingException.Reference> path = e.getPath();
        return path.isEmpty() || path.get(path.size() - 1).getFieldName() == null
                ? "body"
                : path.get(path.size() - 1).getFieldName();
    }

    private static final class ZonedInstant extends JsonSerializer<Instant> {
        private final ZoneId zone;

        ZonedInstant(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public void serialize(Instant value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                    value.truncatedTo(ChronoUnit.MILLIS).atZone(zone)));
        }
    }
}
