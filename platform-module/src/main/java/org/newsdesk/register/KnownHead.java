package org.newsdesk.register;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/** A head that somebody read from a sheet, an export or a mail. */
final class KnownHead {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private KnownHead() {}

    /**
     * The hash as it was typed, blanks left out; empty when there is none.
     *
     * @throws RuleViolation 400 when it is no hash
     */
    static Optional<String> of(String typed) {
        String hash = typed == null ? "" : typed.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        if (!hash.isEmpty() && !HASH.matcher(hash).matches()) {
            throw RuleViolation.malformed(
                    Problem.of("I6", "newsdesk.problem.I6.head").field("head"));
        }
        return Optional.of(hash).filter(text -> !text.isEmpty());
    }
}
