package org.newsdesk.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.newsdesk.register.Verification.Kind;
import org.newsdesk.register.Verification.Mistake;

/** Follows the chain entry by entry and names what does not fit. Give it the entries in ascending sequence. */
final class ChainWalk {

    private static final int MOST_MISTAKES = 100;

    private final Predicate<String> knownHash;
    private final Map<Long, Kind> mistakes = new TreeMap<>();
    /** Links that do not fit; what they mean shows only at the end. */
    private final List<BrokenLink> brokenLinks = new ArrayList<>();

    private RegisterHead head;
    private long entries;
    private long lastSequence;
    private String lastHash = RegisterHead.EMPTY.hash();

    /**
     * Begins a walk.
     *
     * @param knownHash whether any entry of the register has this hash
     */
    ChainWalk(Predicate<String> knownHash) {
        this.knownHash = knownHash;
    }

    /** The head that the register claims to have. */
    void head(RegisterHead claimed) {
        head = claimed;
    }

    void entry(RegisterEntry entry) {
        entries++;
        boolean gap = entry.sequence() != lastSequence + 1;
        for (long missing = lastSequence + 1; missing < entry.sequence() && room(); missing++) {
            mistakes.put(missing, Kind.MISSING);
        }
        if (!entry.computedHash().equals(entry.hash())) {
            note(entry.sequence(), Kind.ALTERED);
        } else if (!gap && !entry.previousHash().equals(lastHash) && brokenLinks.size() < MOST_MISTAKES) {
            brokenLinks.add(new BrokenLink(entry.sequence(), entry.previousHash()));
        }
        lastSequence = entry.sequence();
        lastHash = entry.hash();
    }

    Verification finish() {
        brokenLinks.forEach(this::judge);
        if (head == null) {
            note(0, Kind.MISSING);
        } else {
            compareWithHead();
        }
        List<Mistake> found = mistakes.entrySet().stream()
                .map(each -> new Mistake(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(Mistake::sequence))
                .toList();
        return new Verification(found.isEmpty(), entries, lastHash, found);
    }

    /**
     * A genuine entry whose predecessor is not the one it names: either it was moved, and the entry it names stands elsewhere; or
     * the predecessor was rewritten together with its hash, and the entry it names exists no more.
     */
    private void judge(BrokenLink link) {
        boolean first = link.sequence == 1;
        boolean namesStart = link.previousHash.equals(RegisterHead.EMPTY.hash());
        if (namesStart || knownHash.test(link.previousHash)) {
            note(link.sequence, Kind.REORDERED);
        } else if (first) {
            note(1, Kind.MISSING);
        } else {
            note(link.sequence - 1, Kind.ALTERED);
        }
    }

    private void compareWithHead() {
        if (lastSequence < head.sequence()) {
            note(lastSequence + 1, Kind.TRUNCATED);
        } else if (lastSequence > head.sequence()) {
            note(head.sequence() + 1, Kind.ALTERED);
        } else if (!lastHash.equals(head.hash()) && mistakes.isEmpty()) {
            note(lastSequence, Kind.ALTERED);
        }
    }

    private void note(long sequence, Kind kind) {
        if (room()) {
            mistakes.putIfAbsent(sequence, kind);
        }
    }

    private boolean room() {
        return mistakes.size() < MOST_MISTAKES;
    }

    private record BrokenLink(long sequence, String previousHash) {}
}
