package org.newsdesk.screening.list;

import java.util.Arrays;

/**
 * Finds any of many keys in one pass over a text (Aho-Corasick). Steps between states are kept in one hash table of longs, so
 * that fifty thousand keys of a wide alphabet are built in a moment; double arrays take seconds for them. Immutable.
 */
final class Automaton {

    private static final int ROOT = 0;
    private static final int NONE = -1;
    /** A step is state, character and the state it leads to, in one long. */
    private static final int STATE_BITS = 24;

    private static final long STATE_MASK = (1L << STATE_BITS) - 1;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int FILTER_BITS = 20;

    /** For each character, the state it leads to from the root. */
    private final int[] first = new int[Character.MAX_VALUE + 1];
    /** Bits of the first two characters of keys, hashed: most pairs in a text begin no key, and this says so from the cache. */
    private final long[] beginnings = new long[1 << FILTER_BITS - 6];

    private final int[] lengths;
    private long[] steps = new long[1 << 10];
    private int shift = Long.SIZE - 10;
    private int stepCount;
    private int states = 1;
    private int[] parents = new int[256];
    private char[] letters = new char[256];
    private int[] depths = new int[256];
    private int[] fallbacks;
    /** The key that ends in a state, or else the longest one that ends there after falling back; or none. */
    private int[] ending = new int[256];
    /** The state of the next shorter key that ends where this one does; the root when none does. */
    private int[] shorter;

    /** Takes hits, in the order of their ends; of those that end together, the longest first. */
    interface Hit {
        /** A key, by its index, stands from one offset to another. */
        void at(int from, int to, int key);
    }

    /** An automaton of these keys; none is empty. */
    Automaton(String[] keys) {
        lengths = new int[keys.length];
        Arrays.fill(ending, NONE);
        for (int key = 0; key < keys.length; key++) {
            lengths[key] = keys[key].length();
            add(keys[key], key);
        }
        linkFallbacks();
    }

    void find(String text, Hit hit) {
        int state = ROOT;
        for (int i = 0; i < text.length(); i++) {
            state = next(state, text.charAt(i));
            if (state != ROOT && (ending[state] != NONE || shorter[state] != ROOT)) {
                report(state, i + 1, hit);
            }
        }
    }

    private void report(int state, int end, Hit hit) {
        for (int s = ending[state] == NONE ? shorter[state] : state; s != ROOT; s = shorter[s]) {
            hit.at(end - lengths[ending[s]], end, ending[s]);
        }
    }

    private int next(int state, char c) {
        int at = state;
        while (at != ROOT) {
            if (depths[at] > 1 || mayBegin(letters[at], c)) {
                int child = child(at, c);
                if (child != NONE) {
                    return child;
                }
            }
            at = fallbacks[at];
        }
        return first[c];
    }

    private boolean mayBegin(char one, char two) {
        int bit = pair(one, two);
        return (beginnings[bit >>> 6] >>> bit & 1) != 0;
    }

    private static int pair(char one, char two) {
        return (one << 16 | two) * 0x9E3779B1 >>> Integer.SIZE - FILTER_BITS;
    }

    private int child(int state, char c) {
        long wanted = (long) state << Character.SIZE | c;
        int slot = slot(wanted);
        while (steps[slot] != 0) {
            if (steps[slot] >>> STATE_BITS == wanted) {
                return (int) (steps[slot] & STATE_MASK);
            }
            slot = slot + 1 & steps.length - 1;
        }
        return NONE;
    }

    private int slot(long step) {
        return (int) (step * SPREAD >>> shift);
    }

    private void add(String key, int index) {
        int state = first[key.charAt(0)];
        if (state == ROOT) {
            state = newState(ROOT, key.charAt(0));
            first[key.charAt(0)] = state;
        }
        for (int i = 1; i < key.length(); i++) {
            int child = child(state, key.charAt(i));
            if (child == NONE) {
                child = newState(state, key.charAt(i));
                addStep((long) state << Character.SIZE | key.charAt(i), child);
            }
            state = child;
        }
        ending[state] = index;
        if (key.length() > 1) {
            int bit = pair(key.charAt(0), key.charAt(1));
            beginnings[bit >>> 6] |= 1L << bit;
        }
    }

    private int newState(int parent, char letter) {
        if (states == parents.length) {
            if (states > STATE_MASK) {
                throw new IllegalArgumentException("more keys than fit");
            }
            parents = Arrays.copyOf(parents, states * 2);
            letters = Arrays.copyOf(letters, states * 2);
            depths = Arrays.copyOf(depths, states * 2);
            ending = Arrays.copyOf(ending, states * 2);
            Arrays.fill(ending, states, states * 2, NONE);
        }
        parents[states] = parent;
        letters[states] = letter;
        depths[states] = depths[parent] + 1;
        return states++;
    }

    private void addStep(long step, int child) {
        if (++stepCount * 2 > steps.length) {
            grow();
        }
        put(step << STATE_BITS | child);
    }

    private void put(long step) {
        int slot = slot(step >>> STATE_BITS);
        while (steps[slot] != 0) {
            slot = slot + 1 & steps.length - 1;
        }
        steps[slot] = step;
    }

    private void grow() {
        long[] old = steps;
        steps = new long[old.length * 2];
        shift--;
        for (long step : old) {
            if (step != 0) {
                put(step);
            }
        }
    }

    /** Shallow states first, because a fallback is always shallower. */
    private void linkFallbacks() {
        fallbacks = new int[states];
        shorter = new int[states];
        for (int state : byDepth()) {
            int fallback = depths[state] <= 1 ? ROOT : next(fallbacks[parents[state]], letters[state]);
            fallbacks[state] = fallback;
            shorter[state] = ending[fallback] != NONE ? fallback : shorter[fallback];
        }
    }

    private int[] byDepth() {
        int deepest = Arrays.stream(depths, 0, states).max().orElse(0);
        int[] starts = new int[deepest + 2];
        for (int state = 1; state < states; state++) {
            starts[depths[state] + 1]++;
        }
        for (int depth = 1; depth < starts.length; depth++) {
            starts[depth] += starts[depth - 1];
        }
        int[] ordered = new int[states - 1];
        for (int state = 1; state < states; state++) {
            ordered[starts[depths[state]]++] = state;
        }
        return ordered;
    }
}
