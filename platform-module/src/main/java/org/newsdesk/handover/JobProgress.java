package org.newsdesk.handover;

import java.util.concurrent.CancellationException;

/** How far a job is, told by the thread that works on it and written down by another. */
final class JobProgress {
    private volatile int done;
    private volatile int total;
    private volatile long bytes;
    private volatile boolean abandoned;

    /** Sets how many pieces there are. */
    void total(int pieces) {
        total = pieces;
    }

    /**
     * Another piece is done.
     *
     * @param bytesSoFar of payload
     * @throws CancellationException when the job was deleted, another host has it, or this host stops
     */
    synchronized void piece(long bytesSoFar) {
        done++;
        bytes = bytesSoFar;
        if (abandoned || Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
    }

    /** Lets the worker end at its next piece. */
    void abandon() {
        abandoned = true;
    }

    int done() {
        return done;
    }

    int total() {
        return total;
    }

    long bytes() {
        return bytes;
    }
}
