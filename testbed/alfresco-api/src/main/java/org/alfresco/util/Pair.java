package org.alfresco.util;

import java.io.Serializable;
import java.util.Objects;

/** Two values. */
public final class Pair<F, S> implements Serializable {
    private static final long serialVersionUID = 1L;

    private F first;
    private S second;

    /** Either may be null. */
    public Pair(F first, S second) {
        this.first = first;
        this.second = second;
    }

    /** Two nulls. */
    public static <X, Y> Pair<X, Y> nullPair() {
        return new Pair<>(null, null);
    }

    /** The first value. */
    public F getFirst() {
        return first;
    }

    /** The second value. */
    public S getSecond() {
        return second;
    }

    /** Replaces the first value. */
    public void setFirst(F first) {
        this.first = first;
    }

    /** Replaces the second value. */
    public void setSecond(S second) {
        this.second = second;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pair<?, ?> that
                && Objects.equals(first, that.first)
                && Objects.equals(second, that.second);
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, second);
    }

    @Override
    public String toString() {
        return "(" + first + ", " + second + ")";
    }
}
