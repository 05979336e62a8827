package org.newsdesk.document;

/**
 * Ends the reading of a file. Unchecked, so that it passes through parsers as it is; {@link DocumentReader} always catches it.
 */
public final class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final UnreadableReason reason;

    /** Ends it for that reason. */
    public UnreadableFile(UnreadableReason reason) {
        this(reason, null);
    }

    UnreadableFile(UnreadableReason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    static UnreadableFile damaged(Throwable cause) {
        return new UnreadableFile(UnreadableReason.DAMAGED, cause);
    }

    /** Whether only the object at hand cannot be read, not the file that holds it: limits and time are common to both. */
    boolean ofObjectOnly() {
        return switch (reason) {
            case LEGACY_WORD, NOT_WORD, ENCRYPTED, DAMAGED, EMPTY, NO_TEXT, IMAGE_ONLY_PAGE, PDF_SUPPORT_MISSING ->
                true;
            default -> false;
        };
    }

    /** Why the file cannot be read. */
    public UnreadableReason reason() {
        return reason;
    }
}
