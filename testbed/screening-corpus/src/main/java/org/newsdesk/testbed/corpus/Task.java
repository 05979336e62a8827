package org.newsdesk.testbed.corpus;

import java.util.Set;
import java.util.function.Consumer;

/**
 * One thing to put into a draft.
 *
 * @param needs what the draft must be (`case`, `own` or `other` medium, `stale`) and what only one task of a draft may take (`header`, `footer`,
 *     `filename`, `caption`, `age`, `move`)
 */
record Task(String name, Set<String> needs, Consumer<Draft> action) {
    private static final Set<String> EXCLUSIVE =
            Set.of("header", "footer", "filename", "caption", "stale", "age", "move");

    boolean fitsBeside(Task other) {
        boolean channels = needs.contains("own") && other.needs.contains("other")
                || needs.contains("other") && other.needs.contains("own");
        return !channels && needs.stream().noneMatch(need -> EXCLUSIVE.contains(need) && other.needs.contains(need));
    }
}
