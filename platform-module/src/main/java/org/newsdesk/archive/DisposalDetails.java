package org.newsdesk.archive;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/**
 * What the register's entry of a disposal adds: all that remains to be known of the piece, under the protection of the chain. Who
 * confirmed, and when, stands in the entry itself.
 *
 * @param versions the versions that were destroyed
 * @param holds the holds there had been, all of them lifted
 */
record DisposalDetails(
        Proposal proposal,
        Retention retention,
        List<PieceVersion> versions,
        List<Hold> holds,
        Certificate certificate) {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new SimpleModule()
                    .addSerializer(Instant.class, ToStringSerializer.instance)
                    .addDeserializer(Instant.class, new IsoInstant()));

    DisposalDetails {
        versions = List.copyOf(versions);
        holds = List.copyOf(holds);
    }

    /** The text that goes into the register; times are in UTC. */
    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("details of a disposal cannot be written", e);
        }
    }

    /** Reads what {@link #json} wrote. */
    static DisposalDetails read(String json) {
        try {
            return JSON.readValue(json, DisposalDetails.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("details of a disposal cannot be read", e);
        }
    }

    private static final class IsoInstant extends JsonDeserializer<Instant> {
        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return Instant.parse(parser.getText());
        }
    }
}
