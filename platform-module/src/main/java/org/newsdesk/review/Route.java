package org.newsdesk.review;

import java.util.List;
import java.util.Optional;
import org.newsdesk.draft.Level;

/**
 * The way of one round through the levels (A1–A3, A11), computed from the importance of the draft and the signatures of the
 * round and from nothing else (I4).
 */
public final class Route {
    private final boolean important;
    private final List<SignOff> signOffs;

    /** The route of a round; signatures in the order in which they were given. */
    public Route(boolean important, List<SignOff> signOffsOfRound) {
        this.important = important;
        this.signOffs = List.copyOf(signOffsOfRound);
    }

    /** The levels of this round. The director is among them for an important draft and where a level below was unsure. */
    public List<Level> levels() {
        boolean director = important || wasUnsure(Level.REVIEW) || wasUnsure(Level.CONFIDENTIALITY);
        return director
                ? List.of(Level.values())
                : List.of(Level.FIRST_REVIEW, Level.REVIEW, Level.CONFIDENTIALITY, Level.REGISTRATION);
    }

    /** Whether somebody returned the draft in this round, which ends it. */
    public boolean returned() {
        return signOffs.stream().anyMatch(signOff -> signOff.outcome() == Outcome.RETURN);
    }

    /** The level whose turn it is; empty when the round was returned or every level has passed. */
    public Optional<Level> next() {
        return returned()
                ? Optional.empty()
                : levels().stream().filter(level -> !passed(level)).findFirst();
    }

    /**
     * Whether a level needs no further signature: approved, or handed up by somebody unsure. What was handed up by a leader
     * is decided by the level above; what the confidentiality reviewer handed up comes back after the director's word.
     */
    public boolean passed(Level level) {
        Optional<SignOff> last = last(level);
        if (last.isEmpty()) {
            return false;
        }
        return switch (last.get().outcome()) {
            case APPROVE -> true;
            case RETURN -> false;
            case UNSURE -> level == Level.FIRST_REVIEW || level == Level.REVIEW;
        };
    }

    /** Whether every level has passed, so that the draft may be released as far as the levels are concerned (I1). */
    public boolean complete() {
        return !returned() && next().isEmpty();
    }

    /** Whether "unsure" is possible at a level: there must be somebody above who has not yet decided (A11). */
    public boolean mayBeUnsure(Level level) {
        return switch (level) {
            case FIRST_REVIEW, REVIEW -> true;
            case CONFIDENTIALITY -> last(Level.DIRECTOR).isEmpty();
            case DIRECTOR, REGISTRATION -> false;
        };
    }

    /** The last signature of a level in this round. */
    public Optional<SignOff> last(Level level) {
        return signOffs.stream().filter(signOff -> signOff.level() == level).reduce((first, second) -> second);
    }

    private boolean wasUnsure(Level level) {
        return signOffs.stream().anyMatch(s -> s.level() == level && s.outcome() == Outcome.UNSURE);
    }
}
