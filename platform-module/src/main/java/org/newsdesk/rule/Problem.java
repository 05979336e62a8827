package org.newsdesk.rule;

import java.io.Serializable;
import java.util.List;

/**
 * One thing that stands in the way of what a user asked for: which rule says so, the key of the sentence that names the
 * mistake and the way out, and where it is (a field, a checklist item, a line of a document).
 *
 * @param rule ID of the rule in the domain rules or of the invariant (A1, K6, G3, I2 …)
 * @param key key of the message in the bundles
 * @param arguments values for the placeholders of the message
 * @param field name of the field of the request or the draft, or {@code null}
 * @param item ID of the checklist item (K1 …), or {@code null}
 * @param line line of the document, counted from 1, or {@code null}
 * @param finding ID of the finding of a screening, or {@code null}
 */
public record Problem(
        String rule, String key, List<Object> arguments, String field, String item, Integer line, String finding)
        implements Serializable {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** A problem without a place. */
    public static Problem of(String rule, String key, Object... arguments) {
        return new Problem(rule, key, List.of(arguments), null, null, null, null);
    }

    /** The same problem, placed at a field. */
    public Problem field(String name) {
        return new Problem(rule, key, arguments, name, item, line, finding);
    }

    /** The same problem, placed at a checklist item. */
    public Problem item(String id) {
        return new Problem(rule, key, arguments, field, id, line, finding);
    }

    /** The same problem, placed at a line, counted from 1. */
    public Problem line(int number) {
        return new Problem(rule, key, arguments, field, item, number, finding);
    }

    /** The same problem, placed at a finding of a screening. */
    public Problem finding(String id) {
        return new Problem(rule, key, arguments, field, item, line, id);
    }
}
