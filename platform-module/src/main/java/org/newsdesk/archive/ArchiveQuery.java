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
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.web.Call;

/** What a call asks of the archive, as a query of the register: its entries of release know everything but retention and holds. */
public class ArchiveQuery {
    /** So many entries of the register at most lead to pieces. */
    private static final int MOST = 5_000;

    private static final int LONGEST_TEXT = 200;

    private final RegisterSearch register;
    private final ArchiveReaders readers;
    private final PieceTable table;
    private final RetentionService retention;
    private final FullText fullText;
    private final Clock clock;

    public ArchiveQuery(
            RegisterSearch register,
            ArchiveReaders readers,
            PieceTable table,
            RetentionService retention,
            FullText fullText,
            Clock clock) {
        this.register = register;
        this.readers = readers;
        this.table = table;
        this.retention = retention;
        this.fullText = fullText;
        this.clock = clock;
    }

    /**
     * What a call asks.
     *
     * @param limited whether more pieces hold the text than are looked at
     */
    public record Asked(RegisterQuery query, boolean limited) {}

    /**
     * The query of a call: the register's filters, {@code due}, {@code held} and {@code text}. An outlet is that of any publication
     * of the piece; a text is looked for in the pieces themselves where there is a search index, else in what the register says.
     *
     * @throws RuleViolation 400 for a value that cannot be, 503 when the search index does not answer
     */
    public Asked of(Call call) {
        RegisterQuery asked = RegisterFilters.of(call);
        RegisterQuery query = readable(asked.at(Optional.empty()).of(EntryKind.RELEASE), call.user());
        query = query.without(table.disposed());
        query = asked.outlet().isPresent() ? narrowed(query, () -> publishedIn(asked.outlet())) : query;
        query = call.flag("due", false) ? narrowed(query, this::due) : query;
        query = call.flag("held", false) ? narrowed(query, table::held) : query;
        return holding(query, call.query("text"));
    }

    /** Whether a text is looked for in the pieces themselves. */
    public boolean searchesFullText() {
        return fullText.isAvailable();
    }

    private Asked holding(RegisterQuery query, String text) {
        if (text == null) {
            return new Asked(query, false);
        }
        if (text.length() > LONGEST_TEXT) {
            throw RuleViolation.malformed(
                    Problem.of("HTTP", "newsdesk.problem.archive.longText", Integer.toString(LONGEST_TEXT))
                            .field("text"));
        }
        Releases found = fullText.isAvailable() ? inPieces(text) : inRegister(text);
        return new Asked(narrowed(query, found::sequences), found.more());
    }

    /** Positions of the releases of pieces, and whether there are more. */
    private record Releases(Set<Long> sequences, boolean more) {}

    private Releases inPieces(String text) {
        FullText.Found found = fullText.find(text);
        return new Releases(table.releases(found.pieceIds()), found.more());
    }

    private Releases inRegister(String text) {
        RegisterQuery releases = RegisterQuery.all().of(EntryKind.RELEASE).saying(text);
        try (Stream<RegisterEntry> entries = register.all(releases)) {
            Set<Long> sequences =
                    entries.limit(MOST + 1L).map(RegisterEntry::sequence).collect(Collectors.toSet());
            return new Releases(sequences, sequences.size() > MOST);
        }
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
                    entries.limit(MOST).map(RegisterEntry::draftId).collect(Collectors.toSet()));
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
