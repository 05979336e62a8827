package org.newsdesk.register;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import org.newsdesk.chain.RegisterEntry;

/** An entry as the answers give it: its fields, and its details as JSON instead of as text. */
public record EntryView(
        @JsonUnwrapped @JsonIgnoreProperties("details") RegisterEntry entry) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the kind of entry adds, or {@code null}. Text that is no JSON was not written by this register; it is shown as it is. */
    @JsonProperty
    public JsonNode details() {
        String text = entry.details();
        try {
            return text == null ? null : JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return TextNode.valueOf(text);
        }
    }
}
