package org.newsdesk.document;

/**
 * Ends the reading of a file. Unchecked, so that it passes through parsers as it is; {@link DocumentReader} always catches it.
 */
final class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final UnreadableReason reason;

    UnreadableFile(UnreadableReason reason) {
        this(reason, null);
    }

    UnreadableFile(UnreadableReason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    static UnreadableFile damaged(Throwable cause) {
        return new UnreadableFile(UnreadableReason.DAMAGED, cause);
    }

    UnreadableReason reason() {
        return reason;
    }
}
