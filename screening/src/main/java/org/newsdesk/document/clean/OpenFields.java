package org.newsdesk.document.clean;

import java.util.ArrayDeque;
import java.util.Deque;

/** The fields that are open at a point of a part, and which of them stay: of the others only the result does. */
final class OpenFields {

    /** The innermost first. */
    private final Deque<Field> fields = new ArrayDeque<>();

    private static final class Field {
        private final boolean kept;
        private boolean inCode = true;

        Field(boolean kept) {
            this.kept = kept;
        }
    }

    /** A field begins, with its code. */
    void begin(boolean kept) {
        fields.push(new Field(kept));
    }

    /** The code of the innermost field ends and its result begins. */
    void separate() {
        if (!fields.isEmpty()) {
            fields.peek().inCode = false;
        }
    }

    /** The innermost field ends. */
    void end() {
        fields.poll();
    }

    /** Whether marks and code of the innermost field stay. */
    boolean keepsCode() {
        return !fields.isEmpty() && fields.peek().kept && !isSuppressed();
    }

    /** Whether this point lies in the code of a field of which only the result stays. */
    boolean isSuppressed() {
        return fields.stream().anyMatch(field -> !field.kept && field.inCode);
    }
}
