package org.newsdesk.examination;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The threads that screen: two take drafts from the queue, a third looks into the repository for what is pending there, at the
 * start and then every few minutes, because another host may have died over it. They end with the application.
 */
public class ExaminationWorkers {
    private static final Logger LOG = LoggerFactory.getLogger(ExaminationWorkers.class);
    private static final int AT_ONCE = 2;
    private static final long RETRY_SECONDS = 10;
    private static final long STOP_MILLISECONDS = 5000;

    private final ExaminationQueue queue;
    private final ExaminationTask task;
    private final PendingDrafts pending;
    private final long sweepSeconds;
    private final Set<String> failed = ConcurrentHashMap.newKeySet();
    private final List<Thread> threads = new ArrayList<>();

    /**
     * Does not start anything yet.
     *
     * @param sweepMinutes time between two looks into the repository
     */
    public ExaminationWorkers(ExaminationQueue queue, ExaminationTask task, PendingDrafts pending, int sweepMinutes) {
        this.queue = queue;
        this.task = task;
        this.pending = pending;
        this.sweepSeconds = TimeUnit.MINUTES.toSeconds(sweepMinutes);
    }

    /** Starts the threads; a second call does nothing. */
    public synchronized void start() {
        if (threads.isEmpty()) {
            for (int number = 1; number <= AT_ONCE; number++) {
                threads.add(new Thread(this::work, "newsdesk-screening-worker-" + number));
            }
            threads.add(new Thread(this::watch, "newsdesk-screening-watch"));
            threads.forEach(thread -> thread.setDaemon(true));
            threads.forEach(Thread::start);
        }
    }

    /** Ends the threads; what they were screening stays pending. */
    public synchronized void stop() throws InterruptedException {
        threads.forEach(Thread::interrupt);
        for (Thread thread : threads) {
            thread.join(STOP_MILLISECONDS);
        }
        threads.clear();
    }

    private void work() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                String draftId = queue.take();
                try {
                    screen(draftId);
                } finally {
                    queue.done(draftId);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @SuppressWarnings("CatchingUnchecked") // a worker that dies would leave everything pending
    private void screen(String draftId) throws InterruptedException {
        try {
            task.run(draftId);
        } catch (RuntimeException | Error e) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedException();
            }
            LOG.warn("Draft {} could not be screened now; it is tried again in {} s", draftId, RETRY_SECONDS, e);
            failed.add(draftId);
        }
    }

    private void watch() {
        long sinceSweep = sweepSeconds;
        try {
            while (!Thread.currentThread().isInterrupted()) {
                failed.removeIf(draftId -> {
                    queue.add(draftId);
                    return true;
                });
                if (sinceSweep >= sweepSeconds) {
                    sinceSweep = sweep() ? 0 : sinceSweep;
                }
                TimeUnit.SECONDS.sleep(RETRY_SECONDS);
                sinceSweep += RETRY_SECONDS;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean sweep() {
        try {
            pending.find().forEach(queue::add);
            return true;
        } catch (RuntimeException e) {
            LOG.warn("Drafts that wait for their screening could not be looked up now", e);
            return false;
        }
    }
}
