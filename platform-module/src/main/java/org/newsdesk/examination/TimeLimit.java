package org.newsdesk.examination;

import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs work that may hang or break down on a thread of its own. Whatever happens there, out of memory included, the caller
 * learns of it in time. Work that goes on in spite of its interruption is left behind on its thread; while several such threads go
 * on, further work waits a while for them, so that they do not pile up.
 */
final class TimeLimit {
    private static final int MOST_ABANDONED = 2;
    private static final long PATIENCE_MILLISECONDS = 60_000;

    private final Duration limit;
    private final Queue<Thread> abandoned = new ConcurrentLinkedQueue<>();

    TimeLimit(Duration limit) {
        this.limit = limit;
    }

    /**
     * Runs the work.
     *
     * @return its result; empty when it took too long
     * @throws CompletionException when it failed with anything
     * @throws InterruptedException when the caller is to stop
     */
    <T> Optional<T> run(Callable<T> work) throws InterruptedException {
        awaitAbandoned();
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread thread = new Thread(() -> complete(work, result), "newsdesk-screening");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY + 1);
        thread.start();
        try {
            return Optional.of(result.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            abandoned.add(thread);
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        } finally {
            thread.interrupt();
        }
    }

    private void awaitAbandoned() throws InterruptedException {
        abandoned.removeIf(thread -> !thread.isAlive());
        if (abandoned.size() >= MOST_ABANDONED) {
            Thread longest = abandoned.peek();
            if (longest != null) {
                longest.join(PATIENCE_MILLISECONDS);
            }
        }
    }

    @SuppressWarnings("CatchingUnchecked") // an error of a reader must not leave the draft pending for ever
    private static <T> void complete(Callable<T> work, CompletableFuture<T> result) {
        try {
            result.complete(work.call());
        } catch (Throwable e) {
            result.completeExceptionally(e);
        }
    }
}
