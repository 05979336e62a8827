package org.newsdesk.testbed.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Two ways to do the same work on one thread, taken in turns in one warm process. Processor time is what counts, so that it does not
 * matter what else the machine does.
 */
final class Duel {
    private static final long WARMING_UP_NANOS = 3_000_000_000L;
    private static final int FEWEST_WARMING_UP = 3;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Times first = new Times();
    private final Times second = new Times();

    /** Takes turns until both are warm, then so many times for the record. */
    static Duel of(int rounds, Runnable first, Runnable second) {
        Duel duel = new Duel();
        long begun = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < FEWEST_WARMING_UP || THREADS.getCurrentThreadCpuTime() - begun < WARMING_UP_NANOS; i++) {
            duel.round(first, second);
        }
        duel.first.clear();
        duel.second.clear();
        for (int i = 0; i < rounds; i++) {
            duel.round(first, second);
        }
        return duel;
    }

    Times first() {
        return first;
    }

    Times second() {
        return second;
    }

    private void round(Runnable one, Runnable other) {
        measure(one, first);
        measure(other, second);
    }

    private static void measure(Runnable work, Times times) {
        long begun = THREADS.getCurrentThreadCpuTime();
        work.run();
        times.add(THREADS.getCurrentThreadCpuTime() - begun);
    }
}
