package org.newsdesk.document;

import java.util.Optional;

/** What a file turned out to be. Only {@link Word} may be handed in; everything else blocks with its reason (G2, I9). */
public sealed interface WordFile {

    /** Why the file cannot be read; empty for a Word file. */
    Optional<UnreadableReason> reason();

    /** A .docx that was read to its end. */
    record Word(WordText text) implements WordFile {
        @Override
        public Optional<UnreadableReason> reason() {
            return Optional.empty();
        }
    }

    /** A .doc of the old binary format; to be saved as .docx. */
    record LegacyWord() implements WordFile {
        @Override
        public Optional<UnreadableReason> reason() {
            return Optional.of(UnreadableReason.LEGACY_WORD);
        }
    }

    /** Protected with a password. */
    record Encrypted() implements WordFile {
        @Override
        public Optional<UnreadableReason> reason() {
            return Optional.of(UnreadableReason.ENCRYPTED);
        }
    }

    /** Cut off, or broken inside. */
    record Damaged() implements WordFile {
        @Override
        public Optional<UnreadableReason> reason() {
            return Optional.of(UnreadableReason.DAMAGED);
        }
    }

    /** Something else, whatever its name says; among them Word files with macros. */
    record NotWord() implements WordFile {
        @Override
        public Optional<UnreadableReason> reason() {
            return Optional.of(UnreadableReason.NOT_WORD);
        }
    }

    /** No bytes at all. */
    record Empty() implements WordFile {
        @Override
        public Optional<UnreadableReason> reason() {
            return Optional.of(UnreadableReason.EMPTY);
        }
    }

    /** Larger than is read, or grows too much when it is inflated. */
    record TooLarge(Limit limit) implements WordFile {
        @Override
        public Optional<UnreadableReason> reason() {
            return Optional.of(
                    switch (limit) {
                        case FILE -> UnreadableReason.FILE_TOO_LARGE;
                        case ENTRIES -> UnreadableReason.TOO_MANY_ENTRIES;
                        case INFLATED -> UnreadableReason.INFLATES_TOO_FAR;
                        case RATIO -> UnreadableReason.INFLATES_TOO_MUCH;
                    });
        }
    }

    /** The limit that a file exceeds; see {@link WordLimits}. */
    enum Limit {
        FILE,
        ENTRIES,
        INFLATED,
        RATIO
    }
}
