package org.newsdesk.contract.faults;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.client.Answer;

/**
 * Several people at once who carry drafts on, step by step, until they are stopped. A draft of which nobody knows whether its last
 * step happened is set aside.
 */
final class Crowd implements AutoCloseable {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(3);
    private static final int PEOPLE = 8;
    private static final int DRAFTS = 10;

    private final Supplier<Bureau> hosts;
    private final RandomGenerator random;
    private final ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
    private final List<Future<?>> working = new ArrayList<>();
    private final Queue<Pursued> waiting = new ConcurrentLinkedQueue<>();
    private final Queue<Pursued> released = new ConcurrentLinkedQueue<>();
    private final Queue<Pursued> unanswered = new ConcurrentLinkedQueue<>();
    private final Queue<Answer> refusals = new ConcurrentLinkedQueue<>();
    private volatile Answer lastRefusal;
    private final AtomicInteger answered = new AtomicInteger();
    private volatile boolean stopped;

    /**
     * Nobody works yet.
     *
     * @param hosts where the next step is done
     */
    Crowd(Supplier<Bureau> hosts, RandomGenerator random) {
        this.hosts = hosts;
        this.random = random;
    }

    /** Begins with these drafts, and goes on with new ones. */
    void start(Collection<Pursued> drafts) {
        waiting.addAll(drafts);
        for (int i = drafts.size(); i < DRAFTS; i++) {
            waiting.add(fresh());
        }
        for (int i = 0; i < PEOPLE; i++) {
            working.add(threads.submit(this::work));
        }
    }

    /** How many steps were answered so far. */
    int answered() {
        return answered.get();
    }

    /** Waits until so many steps more have been answered; nobody waits for ever. */
    void await(int steps) throws InterruptedException {
        int until = answered() + steps;
        Instant deadline = Instant.now().plus(LONGEST_WAIT);
        while (answered() < until && working.stream().noneMatch(Future::isDone)) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("no answers for %s; refused so far: %d, the last: %s"
                        .formatted(LONGEST_WAIT, refusals.size(), lastRefusal));
            }
            Thread.sleep(2);
        }
    }

    /** Nobody begins another step; returns when the last one has ended. */
    void stop() throws InterruptedException, ExecutionException {
        stopped = true;
        for (Future<?> each : working) {
            each.get();
        }
    }

    /** Drafts under way whose steps were all answered. */
    Collection<Pursued> underWay() {
        return waiting;
    }

    /** Drafts whose people were told that they are released. */
    Collection<Pursued> released() {
        return released;
    }

    /** Drafts with a step that was not answered. */
    Collection<Pursued> unanswered() {
        return unanswered;
    }

    /** Answers other than 2xx. */
    Collection<Answer> refusals() {
        return refusals;
    }

    @Override
    public void close() {
        stopped = true;
        threads.shutdownNow();
    }

    private void work() {
        while (!stopped) {
            Pursued draft = waiting.poll();
            if (draft == null) {
                draft = fresh();
            }
            try {
                step(draft);
            } catch (UncheckedIOException e) {
                putBack(draft);
            } catch (Answer.NotOk e) {
                refused(e.answer());
                putBack(draft);
            }
        }
    }

    private void step(Pursued draft) {
        Answer answer = draft.next(hosts.get(), random);
        answered.incrementAndGet();
        if (!answer.ok()) {
            refused(answer);
            putBack(draft);
        } else if (draft.isReleased()) {
            released.add(draft);
            waiting.add(fresh());
        } else {
            waiting.add(draft);
        }
    }

    private void refused(Answer answer) {
        refusals.add(answer);
        lastRefusal = answer;
    }

    private void putBack(Pursued draft) {
        (draft.unanswered() == null ? waiting : unanswered).add(draft);
        pause();
    }

    private Pursued fresh() {
        return new Pursued(Unit.values()[random.nextInt(Unit.values().length)]);
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
