package org.newsdesk.register.index;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** The entries behind the last block, in memory. */
final class Tail {

    private Postings postings = new Postings();
    private long after;
    private String lastHash;

    /**
     * Which entries behind a block match.
     *
     * @param indexed sequence of the last entry in a block
     * @param last sequence of the last entry wanted
     */
    synchronized BitSet matching(List<Set<Long>> clauses, long indexed, long last, Entries entries) {
        if (after != indexed || !isStillThere(last, entries)) {
            postings = new Postings();
            after = indexed;
            lastHash = null;
        }
        long read = after + postings.entries();
        while (read < last) {
            for (Entries.Indexed entry : entries.page(read, last)) {
                postings.add(entry.terms());
                lastHash = entry.hash();
                read++;
            }
        }
        return Clauses.matching(clauses, postings::having, postings.entries());
    }

    /** The last entry read may have been rolled back since, or lost with an older backup. */
    private boolean isStillThere(long last, Entries entries) {
        long read = after + postings.entries();
        return lastHash == null
                || read <= last
                        && entries.page(read - 1, read).stream()
                                .allMatch(entry -> entry.hash().equals(lastHash));
    }
}
