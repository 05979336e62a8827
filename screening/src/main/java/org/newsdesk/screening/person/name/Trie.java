package org.newsdesk.screening.person.name;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Words as a tree of characters, so that a place of a text is looked up without copying anything out of it. The branches lie in
 * one hash table with open addressing: node and character together are the key.
 */
final class Trie {

    private static final int NONE = -1;

    private long[] keys = new long[64];
    private int[] targets = new int[64];
    private int nodes = 1;
    private int branches;
    private final BitSet ends = new BitSet();

    Trie() {
        Arrays.fill(keys, NONE);
    }

    void add(CharSequence word) {
        int node = 0;
        for (int i = 0; i < word.length(); i++) {
            node = branchOrGrow(node, word.charAt(i));
        }
        ends.set(node);
    }

    /** Length of the longest word that begins at a place and runs forwards (step 1) or backwards (step -1); 0 when none does. */
    int longest(String text, int from, int step) {
        int node = 0;
        int longest = 0;
        int length = 0;
        for (int i = from; i >= 0 && i < text.length(); i += step) {
            node = branch(node, text.charAt(i));
            if (node < 0) {
                break;
            }
            length++;
            if (ends.get(node)) {
                longest = length;
            }
        }
        return longest;
    }

    private int branch(int node, char c) {
        int slot = slot(key(node, c));
        return keys[slot] == NONE ? NONE : targets[slot];
    }

    private int branchOrGrow(int node, char c) {
        int slot = slot(key(node, c));
        if (keys[slot] != NONE) {
            return targets[slot];
        }
        keys[slot] = key(node, c);
        targets[slot] = nodes++;
        int target = targets[slot];
        if (++branches * 2 > keys.length) {
            rehash();
        }
        return target;
    }

    private void rehash() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[keys.length];
        Arrays.fill(keys, NONE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != NONE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                targets[slot] = oldTargets[i];
            }
        }
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (keys[slot] != NONE && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static long key(int node, char c) {
        return (long) node << 16 | c;
    }
}
