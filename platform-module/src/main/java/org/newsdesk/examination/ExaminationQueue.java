package org.newsdesk.examination;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The drafts that wait for their screening on this host, first come first served. What counts is what is pending in the
 * repository; the queue only says what is taken up next, and is filled again from there after a start. Thread-safe.
 */
public class ExaminationQueue {
    /** Beyond it drafts stay pending in the repository until the next look there. */
    private static final int LONGEST = 50_000;

    private final Set<String> waiting = new LinkedHashSet<>();
    private final Map<String, Progress> running = new HashMap<>();

    /** Puts a draft at the end unless it waits already. A draft being screened may wait for its next turn. */
    public synchronized void add(String draftId) {
        if (waiting.size() < LONGEST) {
            waiting.add(draftId);
            notifyAll();
        }
    }

    /** Takes the first draft that nobody works on, waiting for one; {@link #done} gives it back. */
    synchronized String take() throws InterruptedException {
        while (true) {
            for (Iterator<String> each = waiting.iterator(); each.hasNext(); ) {
                String draftId = each.next();
                if (!running.containsKey(draftId)) {
                    each.remove();
                    running.put(draftId, new Progress(Progress.Step.READING, 0, 0));
                    return draftId;
                }
            }
            wait();
        }
    }

    /** Notes how far the screening of a draft is. */
    synchronized void progress(String draftId, Progress.Step step, int percent) {
        running.computeIfPresent(draftId, (id, before) -> new Progress(step, percent, 0));
    }

    /** Ends the turn of a draft. */
    synchronized void done(String draftId) {
        running.remove(draftId);
        notifyAll();
    }

    /** How far a draft is; empty when this host does not have it. */
    public synchronized Optional<Progress> progress(String draftId) {
        if (running.containsKey(draftId)) {
            return Optional.of(running.get(draftId));
        }
        int ahead = running.size();
        for (String each : waiting) {
            if (each.equals(draftId)) {
                return Optional.of(new Progress(Progress.Step.QUEUED, 0, ahead));
            }
            ahead++;
        }
        return Optional.empty();
    }

    /** Whether this host has the draft. */
    public synchronized boolean has(String draftId) {
        return running.containsKey(draftId) || waiting.contains(draftId);
    }
}
