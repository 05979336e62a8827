package org.newsdesk.screening;

import org.newsdesk.document.Location;

/**
 * Something the machine found.
 *
 * @param rule ID of the rule it touches, which is the checklist item it opens on
 * @param hidden whether the reader of the printed page cannot see it
 * @param text exactly as it stands in the file
 * @param passage index of the passage it begins in, or -1 when it stands in none, as a picture does
 * @param start where it begins in the passage's text, in UTF-16 units
 * @param end where it ends; beyond the passage's end when it goes on in the next
 * @param context the words around it, for lists
 */
public record Finding(
        FindingKind kind,
        String rule,
        Severity severity,
        Location location,
        boolean hidden,
        String text,
        int passage,
        int start,
        int end,
        Context context) {

    /**
     * What stands around a finding in its passage.
     *
     * @param before up to twenty characters before it
     * @param after up to twenty characters behind it
     */
    public record Context(String before, String after) {
        /** Nothing stands around it. */
        public static final Context NONE = new Context("", "");
    }
}
