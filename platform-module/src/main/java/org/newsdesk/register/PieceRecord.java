package org.newsdesk.register;

import java.util.List;
import java.util.Optional;
import org.newsdesk.chain.EntryDraft;
import org.newsdesk.chain.EntryKind;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/** What the register says of one piece, and which entry may come next (G1, I7). */
final class PieceRecord {

    /** The kinds of entries that decide on what may follow. */
    static final List<EntryKind> STEPS =
            List.of(EntryKind.REGISTRATION, EntryKind.RELEASE, EntryKind.WITHDRAWAL, EntryKind.DISPOSAL);

    private Step registration;
    private boolean released;
    private boolean withdrawn;
    private boolean disposed;

    private PieceRecord() {}

    /**
     * Reads the entries of a piece.
     *
     * @param steps those of {@link #STEPS}, oldest first
     */
    static PieceRecord of(List<Step> steps) {
        PieceRecord record = new PieceRecord();
        steps.forEach(record::follow);
        return record;
    }

    private void follow(Step step) {
        switch (step.kind()) {
            case REGISTRATION -> registration = step;
            case RELEASE -> released = true;
            case WITHDRAWAL -> {
                withdrawn = released;
                registration = released ? registration : null;
            }
            case DISPOSAL -> disposed = true;
            default -> {
                // says nothing of what may follow
            }
        }
    }

    /** The registration in force; empty before the first, and after it was taken back before release. */
    Optional<Step> registration() {
        return Optional.ofNullable(registration);
    }

    /**
     * Lets an entry pass that may come next.
     *
     * @throws RuleViolation 409 when it was entered already or the piece is disposed of, 422 when what it builds on is missing
     */
    void admit(EntryDraft next) {
        if (disposed) {
            throw conflict("I7", "disposed");
        }
        switch (next.kind()) {
            case SUBMISSION, REGISTRATION -> requireUnregistered();
            case RELEASE -> requireReleasable(next);
            case WITHDRAWAL -> requireNotWithdrawn();
            case PUBLICATION, ENDORSEMENT, PRIZE, CORRECTION, ANNULMENT, DISPOSAL -> requireReleased();
            case RESTORATION -> {
                // concerns no piece
            }
        }
    }

    private void requireUnregistered() {
        if (registration != null) {
            throw conflict("G1", "alreadyRegistered");
        }
    }

    private void requireReleasable(EntryDraft next) {
        requireRegistered();
        if (released) {
            throw conflict("I7", "released");
        }
        if (!registration.contentSha256().equals(next.contentSha256())) {
            throw RuleViolation.of(Problem.of("I1", "newsdesk.problem.I1.otherContent", registration.label()));
        }
    }

    private void requireNotWithdrawn() {
        requireRegistered();
        if (withdrawn) {
            throw conflict("I7", "withdrawn");
        }
    }

    private void requireReleased() {
        requireRegistered();
        if (!released) {
            throw RuleViolation.of(Problem.of("G1", "newsdesk.problem.G1.notReleased", registration.label()));
        }
    }

    private void requireRegistered() {
        if (registration == null) {
            throw RuleViolation.of(Problem.of("G1", "newsdesk.problem.G1.notRegistered"));
        }
    }

    private RuleViolation conflict(String rule, String name) {
        return RuleViolation.conflict(Problem.of(rule, "newsdesk.problem." + rule + "." + name, registration.label()));
    }
}
