package org.newsdesk.handover;

import java.util.Set;

/** Names of files in a package that every system can unpack. */
final class PathNames {
    private PathNames() {}

    /** The text without what cannot stand in a file name, such as the slash of a number 2026/12. */
    static String safe(String text) {
        String safe = text.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-").strip();
        return safe.endsWith(".") ? safe.substring(0, safe.length() - 1) + "-" : safe;
    }

    /** The path, with a number before its extension when it is taken; it is taken from now on. */
    static String unused(String path, Set<String> taken) {
        String unused = path;
        int dot = path.lastIndexOf('.') > path.lastIndexOf('/') ? path.lastIndexOf('.') : path.length();
        for (int copy = 2; !taken.add(unused.toLowerCase(java.util.Locale.ROOT)); copy++) {
            unused = path.substring(0, dot) + "-" + copy + path.substring(dot);
        }
        return unused;
    }
}
