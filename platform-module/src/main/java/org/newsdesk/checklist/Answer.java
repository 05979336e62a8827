package org.newsdesk.checklist;

/**
 * A reviewer's answer to an item.
 *
 * @param item ID of the item, such as K6
 * @param answer null while the item is blank
 * @param note what the reviewer adds, never null
 */
public record Answer(String item, Value answer, String note) {

    public Answer {
        item = item == null ? "" : item;
        note = note == null ? "" : note;
    }

    /** What a reviewer can answer. */
    public enum Value {
        /** The item is fulfilled. */
        YES,
        /** There is a problem. */
        NO,
        /** The item does not apply to this draft. */
        NA
    }
}
