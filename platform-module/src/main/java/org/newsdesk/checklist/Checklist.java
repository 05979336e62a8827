package org.newsdesk.checklist;

import java.util.List;
import java.util.Optional;

/**
 * The list in force.
 *
 * @param version label of the document's version; a record of answers names it
 */
public record Checklist(String version, List<ChecklistItem> items) {

    public Checklist {
        items = List.copyOf(items);
    }

    /** The item with that ID; empty when the list has none. */
    public Optional<ChecklistItem> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
