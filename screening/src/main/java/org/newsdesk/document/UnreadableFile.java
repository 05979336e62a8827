package org.newsdesk.document;

/** Ends the reading of a file; carries what the file turned out to be. */
final class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient WordFile verdict;

    UnreadableFile(WordFile verdict) {
        super(verdict.toString());
        this.verdict = verdict;
    }

    UnreadableFile(WordFile verdict, Exception cause) {
        super(verdict.toString(), cause);
        this.verdict = verdict;
    }

    WordFile verdict() {
        return verdict;
    }
}
