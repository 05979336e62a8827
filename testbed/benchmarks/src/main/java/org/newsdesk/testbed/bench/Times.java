package org.newsdesk.testbed.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** Durations of one kind of call. */
final class Times {
    private static final double NANOS_PER_MILLISECOND = 1e6;

    private final List<Long> nanos = new ArrayList<>();

    /** Does the work and notes how long it took. */
    <T> T measure(Supplier<T> work) {
        long begun = System.nanoTime();
        T result = work.get();
        add(System.nanoTime() - begun);
        return result;
    }

    void add(long duration) {
        nanos.add(duration);
    }

    /** Forgets what was measured so far: it was warming up. */
    void clear() {
        nanos.clear();
    }

    int count() {
        return nanos.size();
    }

    /** Median in milliseconds. */
    double median() {
        if (nanos.isEmpty()) {
            throw new IllegalStateException("nothing was measured");
        }
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        double median =
                sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
        return median / NANOS_PER_MILLISECOND;
    }
}
