package org.newsdesk.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.newsdesk.chain.Verification.Kind;
import org.newsdesk.chain.Verification.Mistake;

/** Follows the chain entry by entry and names what does not fit. Takes the entries in ascending sequence. */
final class ChainWalk {

    private static final int MOST_MISTAKES = 100;

    private final UnaryOperator<Set<String>> known;
    private final Map<Long, Kind> mistakes = new TreeMap<>();
    /** Links that do not fit; what they mean shows only at the end. */
    private final List<BrokenLink> brokenLinks = new ArrayList<>();

    /** Heads known from elsewhere that were not met yet. */
    private final Set<String> awaited = new HashSet<>();

    private RegisterHead head;
    private long entries;
    private long lastSequence;
    /** Null behind an entry that could not be read. */
    private String lastHash = RegisterHead.EMPTY.hash();

    /**
     * Begins a walk.
     *
     * @param known which of these hashes some entry of the register has
     */
    ChainWalk(UnaryOperator<Set<String>> known) {
        this.known = known;
    }

    /** The head that the register claims to have. */
    void head(RegisterHead claimed) {
        head = claimed;
    }

    /** The hash of a head that is known from elsewhere: the chain must contain it. */
    void expect(String hash) {
        if (!RegisterHead.EMPTY.hash().equals(hash)) {
            awaited.add(hash);
        }
    }

    /**
     * The next entry.
     *
     * @param genuine whether its hash is the one that its values have
     */
    void entry(RegisterEntry entry, boolean genuine) {
        entries++;
        if (!awaited.isEmpty()) {
            awaited.remove(entry.hash());
        }
        if (entry.sequence() <= lastSequence) {
            mistakes.put(entry.sequence(), Kind.REORDERED);
            return;
        }
        boolean gap = entry.sequence() != lastSequence + 1 || lastHash == null;
        for (long missing = lastSequence + 1; missing < entry.sequence() && room(); missing++) {
            mistakes.put(missing, Kind.MISSING);
        }
        if (!genuine) {
            note(entry.sequence(), Kind.ALTERED);
        } else if (!gap && !entry.previousHash().equals(lastHash) && brokenLinks.size() < MOST_MISTAKES) {
            brokenLinks.add(new BrokenLink(entry.sequence(), entry.previousHash()));
        }
        lastSequence = entry.sequence();
        lastHash = entry.hash();
    }

    /** Something stands where the next entry should be that is none. */
    void unreadable() {
        entries++;
        note(++lastSequence, Kind.ALTERED);
        lastHash = null;
    }

    /** What the walk found. */
    Verification finish() {
        Set<String> named = brokenLinks.stream().map(BrokenLink::previousHash).collect(Collectors.toSet());
        Set<String> existing = named.isEmpty() ? named : known.apply(named);
        brokenLinks.forEach(link -> judge(link, existing.contains(link.previousHash)));
        if (head == null) {
            note(0, Kind.MISSING);
        } else {
            compareWithHead();
        }
        boolean witnessed = awaited.isEmpty();
        if (!witnessed) {
            note(lastSequence + 1, Kind.TRUNCATED);
        }
        List<Mistake> found = mistakes.entrySet().stream()
                .map(each -> new Mistake(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(Mistake::sequence))
                .toList();
        return new Verification(found.isEmpty(), entries, lastHash, witnessed, found);
    }

    /**
     * A genuine entry whose predecessor is not the one it names: either it was moved, and the entry it names stands elsewhere; or
     * the predecessor was rewritten together with its hash, and the entry it names exists no more.
     */
    private void judge(BrokenLink link, boolean namesEntry) {
        boolean first = link.sequence == 1;
        boolean namesStart = link.previousHash.equals(RegisterHead.EMPTY.hash());
        if (namesStart || namesEntry) {
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
        } else if (!head.hash().equals(lastHash) && mistakes.isEmpty()) {
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
