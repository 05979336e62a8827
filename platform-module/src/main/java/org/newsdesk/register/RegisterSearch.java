package org.newsdesk.register;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.register.index.BlockSizes;
import org.newsdesk.register.index.Indexing;
import org.newsdesk.register.index.Matches;
import org.newsdesk.register.index.RegisterIndex;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Finds entries, in the same time however long the register is: rare values by indexes of its table, everything else by the index of
 * terms.
 */
public class RegisterSearch {

    private static final int ROWS_AT_A_TIME = 500;
    /** Up to so many are ordered by their values; more are met often enough on a walk along the order. */
    private static final int FEW = 2000;

    /** So many are counted when each has to be read for it. */
    private static final int TEXTS_COUNTED = 200;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    /** Behind every digit of a hash. */
    private static final String BEHIND = "g";

    private final JdbcTemplate jdbc;
    private final Terms terms;
    private final Indexing indexing;
    private final RegisterIndex index;

    /**
     * Searches the register in this database.
     *
     * @param zone time zone of the bureau, in which days begin
     */
    public RegisterSearch(DataSource dataSource, Register register, String zone) {
        this(dataSource, register, ZoneId.of(zone), BlockSizes.DEFAULT);
    }

    RegisterSearch(DataSource dataSource, Register register, ZoneId zone, BlockSizes sizes) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.jdbc.setFetchSize(ROWS_AT_A_TIME);
        this.terms = new Terms(zone);
        IndexedEntries entries = new IndexedEntries(register, terms);
        this.indexing = new Indexing(dataSource, entries, terms.form(), sizes);
        this.index = new RegisterIndex(dataSource, entries, indexing);
    }

    /** Begins to index the register in the background. */
    public void start() {
        indexing.start();
    }

    /** Ends indexing. */
    public void stop() {
        indexing.stop();
    }

    /**
     * Entries that match.
     *
     * @param skip how many to pass over
     * @param most how many to give at most
     */
    public Hits find(RegisterQuery query, RegisterOrder order, int skip, int most) {
        if (hasRareValue(query)) {
            List<Long> matching = rare(query).map(RegisterEntry::sequence).toList();
            List<Long> page = new Ordering(jdbc, order)
                    .sorted(matching).stream().skip(skip).limit(most).toList();
            return Hits.of(entries(page), matching.size());
        }
        Matches matches = matching(query);
        if (!Terms.decideText(query)) {
            return verified(matches, query, order, skip, most);
        }
        return Hits.of(entries(page(matches, order, skip, most)), matches.count(Hits.COUNTED));
    }

    /** All entries that match, the oldest first; read a few hundred at a time. */
    public Stream<RegisterEntry> all(RegisterQuery query) {
        if (hasRareValue(query)) {
            return rare(query).sorted(Comparator.comparing(RegisterEntry::sequence));
        }
        Stream<Long> sequences = matching(query).sequences(true).boxed();
        return read(sequences).filter(entry -> Terms.holdsText(entry, query));
    }

    private Matches matching(RegisterQuery query) {
        return index.matching(terms.of(query)).without(query.without());
    }

    private static boolean hasRareValue(RegisterQuery query) {
        return query.number().isPresent()
                || query.hash().isPresent()
                || query.only().isPresent();
    }

    /** Entries with a certain number or hash are few, and looked at one by one. */
    private Stream<RegisterEntry> rare(RegisterQuery query) {
        List<Set<Long>> clauses = terms.of(query);
        return candidates(query).stream()
                .filter(entry -> !query.without().contains(entry.sequence()))
                .filter(entry -> holds(entry, clauses) && Terms.holdsText(entry, query));
    }

    private boolean holds(RegisterEntry entry, List<Set<Long>> clauses) {
        Set<Long> its = terms.of(entry);
        return clauses.stream().noneMatch(clause -> Collections.disjoint(clause, its));
    }

    private Collection<RegisterEntry> candidates(RegisterQuery query) {
        List<Set<RegisterEntry>> found = new ArrayList<>();
        query.number().map(this::numbered).ifPresent(found::add);
        query.hash().map(this::hashed).ifPresent(found::add);
        query.only()
                .map(sequences -> new HashSet<>(entries(List.copyOf(sequences))))
                .ifPresent(found::add);
        Set<RegisterEntry> all = found.get(0);
        found.forEach(all::retainAll);
        return all;
    }

    private Set<RegisterEntry> numbered(String number) {
        return NUMBER.matcher(number).matches()
                ? entries(
                        "label IN (SELECT label FROM newsdesk_register_entry WHERE entry_number = ?)",
                        Integer.valueOf(number))
                : entries("label = ?", number);
    }

    private Set<RegisterEntry> hashed(String digits) {
        Set<RegisterEntry> found = entries("content_sha256 >= ? AND content_sha256 < ?", digits, digits + BEHIND);
        found.addAll(entries("hash >= ? AND hash < ?", digits, digits + BEHIND));
        return found;
    }

    private Set<RegisterEntry> entries(String condition, Object... values) {
        return new HashSet<>(jdbc.query(EntryRows.SELECT + " WHERE " + condition, EntryRows.ENTRY, values));
    }

    /** Candidates whose text has all the pairs of characters, but perhaps not beside each other. */
    private Hits verified(Matches candidates, RegisterQuery query, RegisterOrder order, int skip, int most) {
        int counted = Math.max(TEXTS_COUNTED, skip + most);
        List<Long> matching = chunks(walk(candidates, order), counted + 1)
                .flatMap(some -> holdingText(some, query))
                .limit(counted + 1L)
                .toList();
        List<Long> page = matching.stream().skip(skip).limit(most).toList();
        return new Hits(entries(page), Math.min(matching.size(), counted), matching.size() > counted);
    }

    /** Those of the entries in whose texts the text of the query stands; nothing but the texts is read. */
    private Stream<Long> holdingText(List<Long> sequences, RegisterQuery query) {
        Set<Long> holding = new HashSet<>();
        jdbc.query(
                "SELECT seq, title, label, unit_name FROM newsdesk_register_entry WHERE seq = ANY (?)",
                row -> {
                    if (Terms.holdsText(query, row.getString(2), row.getString(3), row.getString(4))) {
                        holding.add(row.getLong(1));
                    }
                },
                (Object) sequences.toArray(Long[]::new));
        return sequences.stream().filter(holding::contains);
    }

    private List<Long> page(Matches matches, RegisterOrder order, int skip, int most) {
        return walk(matches, order).skip(skip).limit(most).toList();
    }

    private Stream<Long> walk(Matches matches, RegisterOrder order) {
        if (order.key() == RegisterOrder.Key.AT) {
            return matches.sequences(order.ascending()).boxed();
        }
        Ordering ordering = new Ordering(jdbc, order);
        return matches.count(FEW) > FEW
                ? ordering.all().filter(matches::contains)
                : ordering.sorted(matches.sequences(true).boxed().toList()).stream();
    }

    /** The entries of these sequences, read as they are asked for. */
    private Stream<RegisterEntry> read(Stream<Long> sequences) {
        return chunks(sequences, ROWS_AT_A_TIME).flatMap(some -> entries(some).stream());
    }

    private static Stream<List<Long>> chunks(Stream<Long> sequences, int size) {
        Iterator<Long> rest = sequences.iterator();
        return Stream.generate(() -> next(rest, size)).takeWhile(some -> !some.isEmpty());
    }

    private static List<Long> next(Iterator<Long> rest, int size) {
        List<Long> some = new ArrayList<>();
        while (rest.hasNext() && some.size() < size) {
            some.add(rest.next());
        }
        return some;
    }

    /** Entries in the order of their sequences. */
    private List<RegisterEntry> entries(List<Long> sequences) {
        Map<Long, RegisterEntry> found = new HashMap<>();
        entries("seq = ANY (?)", (Object) sequences.toArray(Long[]::new))
                .forEach(entry -> found.put(entry.sequence(), entry));
        return sequences.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
