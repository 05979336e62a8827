package org.newsdesk.testbed.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.newsdesk.chain.EntryDraft;
import org.newsdesk.chain.EntryKind;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.chain.RegisterHead;
import org.newsdesk.chain.Verification;
import org.newsdesk.register.RegisterOrder;
import org.newsdesk.register.RegisterOrder.Key;
import org.newsdesk.register.RegisterQuery;

/** What the register takes when it is long, beside what it takes when it is short; how fast it is verified and written. */
final class RegisterBenchmark {
    private static final int FEW = 10_000;
    private static final int ROUNDS = 100;
    private static final int PAGE = 50;
    private static final double LIMIT = 1.5;
    private static final double ENTRIES_PER_SECOND = 200_000;
    private static final double OF_BARE_INSERTS = 0.8;
    private static final int PEOPLE = 8;
    private static final int ENTRIES_EACH = 100;
    private static final int WRITING_ROUNDS = 4;
    /** A year in which the register gave no numbers. */
    private static final int YEAR_OF_NONE = 1;

    private final Path folder;
    private final String url;
    private final int entries;
    private final AtomicInteger pieces = new AtomicInteger();
    private final AtomicInteger numbers = new AtomicInteger();

    /**
     * Prepares the measurement.
     *
     * @param url PostgreSQL database, in which schemas of the measurement's own are made anew; or null for H2 in the folder
     */
    RegisterBenchmark(Path folder, String url, int entries) {
        this.folder = folder;
        this.url = url;
        this.entries = entries;
    }

    List<Figure> run() throws SQLException {
        try (BenchRegister small = open("bench_few");
                BenchRegister large = open("bench_many")) {
            small.fill(FEW);
            large.fill(entries);
            List<Figure> figures = new ArrayList<>();
            queries()
                    .forEach((name, query) ->
                            figures.add(filter(name, query, RegisterOrder.NEWEST_FIRST, 0, large, small)));
            figures.add(
                    filter("5,000 passed over", RegisterQuery.all(), RegisterOrder.NEWEST_FIRST, 5000, large, small));
            for (Key key : Key.values()) {
                figures.add(filter("by " + key, RegisterQuery.all(), new RegisterOrder(key, true), 0, large, small));
            }
            figures.add(verification(large));
            figures.add(writing(large));
            return figures;
        }
    }

    private BenchRegister open(String name) throws SQLException {
        if (url == null) {
            return new BenchRegister("jdbc:h2:file:" + folder.resolve(name) + ";MODE=PostgreSQL");
        }
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS " + name + " CASCADE");
            statement.execute("CREATE SCHEMA " + name);
        }
        return new BenchRegister(url + (url.contains("?") ? "&" : "?") + "currentSchema=" + name);
    }

    /** Common values, rare ones, none, and several that are common each and rare or never together. */
    private static Map<String, RegisterQuery> queries() {
        Map<String, RegisterQuery> queries = new LinkedHashMap<>();
        queries.put("nothing", RegisterQuery.all());
        queries.put("kind", query("kind", "RELEASE"));
        queries.put("kind, none", query("kind", "PRIZE"));
        queries.put("year", query("year", "2019"));
        queries.put("unit", query("unit", "u7"));
        queries.put("number", query("number", "12"));
        queries.put("number with year", query("number", "〔2020〕12号"));
        queries.put("person", query("person", "局长"));
        queries.put("person of one unit", query("person", "作者3"));
        queries.put("outlet", query("outlet", "o4"));
        queries.put("q, common", query("q", "普法宣传"));
        queries.put("q, rare", query("q", BenchRegister.RARE));
        queries.put("q, one character", query("q", "法"));
        queries.put("q, pairs but no text", query("q", "宣传援助宣传"));
        queries.put("q of the unit", query("q", "第7司法所"));
        queries.put("one day", query("from", "2020-06-01", "to", "2020-06-01"));
        queries.put("most of a month", query("from", "2020-06-02", "to", "2020-06-28"));
        queries.put("years but two days", query("from", "2017-01-02", "to", "2024-12-30"));
        queries.put("hash", query("hash", "0123456789"));
        queries.put("all common", query("kind", "RELEASE", "year", "2019", "unit", "u7", "person", "局长", "q", "普法"));
        queries.put("common, never together", query("unit", "u7", "person", "作者8", "q", "法律"));
        queries.put("oldest of the common", query("kind", "SUBMISSION", "to", "2016-01-03", "q", "法律"));
        return queries;
    }

    private static RegisterQuery query(String... namesAndValues) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new RegisterQuery(
                Optional.ofNullable(values.get("kind")).map(EntryKind::valueOf),
                Optional.ofNullable(values.get("year")).map(Integer::valueOf),
                Optional.ofNullable(values.get("unit")).map(Set::of),
                Optional.ofNullable(values.get("number")),
                Optional.ofNullable(values.get("q")),
                Optional.ofNullable(values.get("person")),
                Optional.ofNullable(values.get("outlet")),
                Optional.ofNullable(values.get("from")).map(LocalDate::parse),
                Optional.ofNullable(values.get("to")).map(LocalDate::parse),
                Optional.ofNullable(values.get("hash")),
                Optional.empty(),
                Set.of());
    }

    private Figure filter(
            String name, RegisterQuery query, RegisterOrder order, int skip, BenchRegister large, BenchRegister small) {
        Times longer = new Times();
        Times shorter = new Times();
        for (int i = 0; i < 2 * ROUNDS; i++) {
            if (i == ROUNDS) {
                longer.clear();
                shorter.clear();
            }
            longer.measure(() -> find(large, query, order, skip));
            shorter.measure(() -> find(small, query, order, skip));
        }
        return Figure.ratio(
                String.format(Locale.ROOT, "filter of %,d: %s", entries, name),
                longer,
                String.format(Locale.ROOT, "of %,d", FEW),
                shorter,
                LIMIT);
    }

    private static int find(BenchRegister register, RegisterQuery query, RegisterOrder order, int skip) {
        return register.transactions
                .execute(status -> register.search.find(query, order, skip, PAGE))
                .entries()
                .size();
    }

    private static Figure verification(BenchRegister large) {
        double best = 0;
        for (int i = 0; i < 3; i++) {
            long begun = System.nanoTime();
            Verification found = large.transactions.execute(status -> large.register.verify(List.of(), read -> {}));
            if (!found.intact()) {
                throw new IllegalStateException(found.toString());
            }
            best = Math.max(best, found.entries() / ((System.nanoTime() - begun) / 1e9));
        }
        return new Figure(
                "verification",
                String.format(Locale.ROOT, "%,.0f entries/s", best),
                String.format(Locale.ROOT, "at least %,.0f", ENTRIES_PER_SECOND),
                ENTRIES_PER_SECOND / best,
                "×",
                1);
    }

    private Figure writing(BenchRegister large) {
        Times bare = new Times();
        Times registered = new Times();
        for (int i = 0; i < 2 * WRITING_ROUNDS; i++) {
            if (i == WRITING_ROUNDS) {
                bare.clear();
                registered.clear();
            }
            bare.measure(() -> atOnce(() -> insert(large)));
            registered.measure(() -> atOnce(() -> register(large)));
        }
        return Figure.ratio(PEOPLE + " register at once", registered, "bare inserts", bare, 1 / OF_BARE_INSERTS);
    }

    private static boolean atOnce(Runnable work) {
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
        try {
            Callable<Void> each = () -> {
                for (int i = 0; i < ENTRIES_EACH; i++) {
                    work.run();
                }
                return null;
            };
            for (Future<Void> done : threads.invokeAll(Collections.nCopies(PEOPLE, each))) {
                done.get();
            }
            return true;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdown();
        }
    }

    private void register(BenchRegister large) {
        large.transactions.executeWithoutResult(status -> large.register.append(draft(EntryKind.REGISTRATION)));
    }

    /** The same lock, the same kind of row with a number of its own, the next head, and nothing else. */
    private void insert(BenchRegister large) {
        large.transactions.executeWithoutResult(status -> {
            RegisterHead head = large.jdbc.queryForObject(
                    "SELECT seq, hash FROM newsdesk_register_head WHERE id = 1 FOR UPDATE",
                    (row, index) -> new RegisterHead(row.getLong(1), row.getString(2)));
            EntryDraft draft = draft(EntryKind.REGISTRATION);
            RegisterEntry entry = RegisterEntry.following(
                    head, draft, Instant.now(), YEAR_OF_NONE, numbers.incrementAndGet(), draft.draftId());
            large.jdbc.update(BenchRegister.INSERT, BenchRegister.row(entry));
            large.jdbc.update(
                    "UPDATE newsdesk_register_head SET seq = ?, hash = ? WHERE id = 1", entry.sequence(), entry.hash());
        });
    }

    private EntryDraft draft(EntryKind kind) {
        return new EntryDraft(
                kind,
                "bench-" + pieces.incrementAndGet(),
                "普法宣传进校园",
                "u7",
                "第7司法所",
                "tangyun",
                "唐芸",
                "a".repeat(64),
                "b".repeat(64),
                null);
    }
}
