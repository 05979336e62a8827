package org.newsdesk.testbed.host.security;

import java.util.ArrayList;
import java.util.List;

/**
 * The permissions set on one node, in the order in which they were set; stored as text.
 *
 * @param entries who may or may not do what
 */
record Acl(List<Entry> entries) {

    /**
     * One permission.
     *
     * @param authority user or group
     * @param permission role or permission
     * @param allowed false for a denial
     */
    record Entry(String authority, String permission, boolean allowed) {}

    /** Reads stored text; null is an empty list. */
    static Acl parse(String text) {
        List<Entry> entries = new ArrayList<>();
        if (text != null && !text.isEmpty()) {
            for (String line : text.split("\n")) {
                String[] parts = line.split("\t");
                entries.add(new Entry(parts[0], parts[1], "+".equals(parts[2])));
            }
        }
        return new Acl(entries);
    }

    /** The text to store, null when empty. */
    String text() {
        if (entries.isEmpty()) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        for (Entry entry : entries) {
            text.append(entry.authority())
                    .append('\t')
                    .append(entry.permission())
                    .append('\t')
                    .append(entry.allowed() ? "+" : "-")
                    .append('\n');
        }
        return text.toString();
    }

    /** With one more entry; an older one of the same authority and permission is replaced. */
    Acl with(Entry added) {
        Acl without = without(added.authority(), added.permission());
        without.entries.add(added);
        return without;
    }

    /** Without the entries of an authority, of one permission or, for null, of all. */
    Acl without(String authority, String permission) {
        List<Entry> kept = new ArrayList<>();
        for (Entry entry : entries) {
            boolean matches = entry.authority().equals(authority)
                    && (permission == null || entry.permission().equals(permission));
            if (!matches) {
                kept.add(entry);
            }
        }
        return new Acl(kept);
    }
}
