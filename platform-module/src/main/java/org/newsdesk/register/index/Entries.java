package org.newsdesk.register.index;

import java.util.List;
import java.util.Set;

/** What is indexed: the register's entries, which are never changed. */
public interface Entries {

    /** The sequence of the last entry, 0 while there is none. */
    long last();

    /**
     * Entries in their order.
     *
     * @param after sequence of the entry before the first one wanted
     * @param upTo sequence of the last one wanted
     * @return as many as fit into memory, at least one when there are any
     */
    List<Indexed> page(long after, long upTo);

    /**
     * An entry as the index sees it.
     *
     * @param hash tells whether it is still the entry that was read before, and not another one after a rollback
     */
    record Indexed(String hash, Set<Long> terms) {}
}
