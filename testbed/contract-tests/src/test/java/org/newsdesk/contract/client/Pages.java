package org.newsdesk.contract.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Reads a list of the extension to its end. */
public final class Pages {
    private Pages() {}

    /** All items; the path already has a query. */
    public static ArrayNode all(Client who, String path) {
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        while (true) {
            Answer page = who.get(path + "&skipCount=" + items.size()).orFail();
            page.items().forEach(items::add);
            JsonNode paging = page.json().path("paging");
            if (!paging.path("hasMoreItems").asBoolean() || page.items().isEmpty()) {
                return items;
            }
        }
    }
}
