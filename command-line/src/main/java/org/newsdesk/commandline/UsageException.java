package org.newsdesk.commandline;

/** What was asked for cannot be done; the message tells the user why, and where. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
