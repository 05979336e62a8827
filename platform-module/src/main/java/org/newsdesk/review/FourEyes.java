package org.newsdesk.review;

import java.util.List;
import java.util.Optional;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.Level;
import org.newsdesk.rule.Problem;

/** Invariant I2: who had a hand in a draft does not sign it, and nobody signs two levels of one round. */
public final class FourEyes {
    private FourEyes() {}

    /** Why this person must not sign at this level, or empty when four eyes are kept. */
    public static Optional<Problem> refusal(String person, Draft draft, Level level, List<SignOff> signOffsOfRound) {
        if (person.equals(draft.author())) {
            return Optional.of(Problem.of("I2", "newsdesk.problem.I2.author"));
        }
        if (person.equals(draft.broughtBy())) {
            return Optional.of(Problem.of("I2", "newsdesk.problem.I2.broughtBy"));
        }
        if (draft.submission() != null && person.equals(draft.submission().submitter())) {
            return Optional.of(Problem.of("I2", "newsdesk.problem.I2.submitter"));
        }
        boolean signedElsewhere =
                signOffsOfRound.stream().anyMatch(s -> s.person().equals(person) && s.level() != level);
        return signedElsewhere ? Optional.of(Problem.of("I2", "newsdesk.problem.I2.twice")) : Optional.empty();
    }
}
