package org.newsdesk.review;

import java.time.Instant;
import org.newsdesk.draft.Level;

/** Signatures for tests: who, where, what; all of the first round and of the same content. */
final class SignOffs {
    static final String CONTENT = "a".repeat(64);

    private SignOffs() {}

    static SignOff approve(Level level, String person) {
        return signOff(level, person, Outcome.APPROVE);
    }

    static SignOff unsure(Level level, String person) {
        return signOff(level, person, Outcome.UNSURE);
    }

    static SignOff giveBack(Level level, String person) {
        return signOff(level, person, Outcome.RETURN);
    }

    private static SignOff signOff(Level level, String person, Outcome outcome) {
        return new SignOff(
                "id",
                level,
                person,
                person,
                "HEAD",
                null,
                null,
                outcome,
                "",
                Instant.parse("2026-03-15T06:00:00Z"),
                1,
                CONTENT,
                "1.0",
                null);
    }
}
