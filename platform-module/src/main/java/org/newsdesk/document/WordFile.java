package org.newsdesk.document;

import java.util.Optional;
import org.newsdesk.rule.Problem;

/** What a file turned out to be. Only {@link Word} may be handed in; everything else blocks with its reason (G2, I9). */
public sealed interface WordFile {

    /** Why the file cannot be handed in; empty for a Word file. */
    Optional<Problem> problem();

    /** A .docx that was read to its end. */
    record Word(WordText text) implements WordFile {
        @Override
        public Optional<Problem> problem() {
            return Optional.empty();
        }
    }

    /** A .doc of the old binary format; to be saved as .docx. */
    record LegacyWord() implements WordFile {
        @Override
        public Optional<Problem> problem() {
            return refusal("G2", "newsdesk.problem.G2.legacyWord");
        }
    }

    /** Protected with a password. */
    record Encrypted() implements WordFile {
        @Override
        public Optional<Problem> problem() {
            return refusal("I9", "newsdesk.problem.I9.encrypted");
        }
    }

    /** Cut off, or broken inside. */
    record Damaged() implements WordFile {
        @Override
        public Optional<Problem> problem() {
            return refusal("I9", "newsdesk.problem.I9.damaged");
        }
    }

    /** Something else, whatever its name says; among them Word files with macros. */
    record NotWord() implements WordFile {
        @Override
        public Optional<Problem> problem() {
            return refusal("G2", "newsdesk.problem.G2.notWord");
        }
    }

    /** No bytes at all. */
    record Empty() implements WordFile {
        @Override
        public Optional<Problem> problem() {
            return refusal("I9", "newsdesk.problem.I9.empty");
        }
    }

    /** Larger than is read, or grows too much when it is inflated. */
    record TooLarge(Limit limit) implements WordFile {
        @Override
        public Optional<Problem> problem() {
            return refusal("I9", "newsdesk.problem.I9.tooLarge." + limit);
        }
    }

    /** The limit that a file exceeds; see {@link WordLimits}. */
    enum Limit {
        FILE,
        ENTRIES,
        INFLATED,
        RATIO
    }

    private static Optional<Problem> refusal(String rule, String key) {
        return Optional.of(Problem.of(rule, key).field("content"));
    }
}
