package org.newsdesk.register;

import java.util.List;
import org.newsdesk.register.index.Entries;

/** The register's entries as the index sees them. */
final class IndexedEntries implements Entries {

    private final Register register;
    private final Terms terms;

    IndexedEntries(Register register, Terms terms) {
        this.register = register;
        this.terms = terms;
    }

    @Override
    public long last() {
        return register.head().sequence();
    }

    @Override
    public List<Indexed> page(long after, long upTo) {
        return register.page(after, upTo).stream()
                .map(entry -> new Indexed(entry.hash(), terms.of(entry)))
                .toList();
    }
}
