package org.newsdesk.archive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsdesk.chain.EntryKind;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.register.RegisterFilters;
import org.newsdesk.register.RegisterQuery;
import org.newsdesk.register.RegisterSearch;
import org.newsdesk.retention.RetentionService;
import org.newsdesk.web.Call;

/** What a call asks of the archive, as a query of the register: its entries of release know everything but retention and holds. */
public class ArchiveQuery {
    private static final int MOST_PUBLICATIONS = 5_000;

    private final RegisterSearch register;
    private final ArchiveReaders readers;
    private final PieceTable table;
    private final RetentionService retention;
    private final Clock clock;

    public ArchiveQuery(
            RegisterSearch register,
            ArchiveReaders readers,
            PieceTable table,
            RetentionService retention,
            Clock clock) {
        this.register = register;
        this.readers = readers;
        this.table = table;
        this.retention = retention;
        this.clock = clock;
    }

    /**
     * The query of a call: the register's filters, and {@code due}, {@code held}. An outlet is that of any publication of the piece.
     */
    public RegisterQuery of(Call call) {
        RegisterQuery asked = RegisterFilters.of(call);
        RegisterQuery query = readable(asked.at(Optional.empty()).of(EntryKind.RELEASE), call.user());
        query = asked.outlet().isPresent() ? narrowed(query, () -> publishedIn(asked.outlet())) : query;
        query = call.flag("due", false) ? narrowed(query, this::due) : query;
        return call.flag("held", false) ? narrowed(query, table::held) : query;
    }

    /** Whoever reads the pieces of certain units and no others needs no look at single pieces. */
    private RegisterQuery readable(RegisterQuery query, String person) {
        return readers.reader(person)
                .map(reader -> table.readsElsewhere(reader)
                        ? query.among(table.readBy(reader))
                        : query.in(Optional.of(units(query, reader))))
                .orElse(query);
    }

    private static Set<String> units(RegisterQuery query, PieceTable.Reader reader) {
        Set<String> units = new HashSet<>(reader.units());
        query.units().ifPresent(units::retainAll);
        return units;
    }

    private static RegisterQuery narrowed(RegisterQuery query, Supplier<Set<Long>> sequences) {
        Set<Long> left = new HashSet<>(sequences.get());
        query.only().ifPresent(left::retainAll);
        return query.among(left);
    }

    private Set<Long> publishedIn(Optional<String> outlet) {
        RegisterQuery publications =
                RegisterQuery.all().of(EntryKind.PUBLICATION).at(outlet);
        try (Stream<RegisterEntry> entries = register.all(publications)) {
            return table.releases(
                    entries.limit(MOST_PUBLICATIONS).map(RegisterEntry::draftId).collect(Collectors.toSet()));
        }
    }

    private Set<Long> due() {
        LocalDate today = LocalDate.now(clock);
        List<PieceTable.Due> due = retention.current().categories().stream()
                .flatMap(
                        category -> category
                                .lastDueYear(today)
                                .map(year -> new PieceTable.Due(category.code(), category.others(), year))
                                .stream())
                .toList();
        return table.due(due);
    }
}
