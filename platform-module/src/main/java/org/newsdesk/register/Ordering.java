package org.newsdesk.register;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.jdbc.core.JdbcTemplate;

/** Sequences of entries in an order other than their own. */
final class Ordering {

    private static final int FIRST_STEP = 500;
    private static final String NUMBERED =
            "newsdesk_register_entry r ON r.label = e.label AND r.entry_number IS NOT NULL";

    private final JdbcTemplate jdbc;
    private final RegisterOrder order;

    Ordering(JdbcTemplate jdbc, RegisterOrder order) {
        this.jdbc = jdbc;
        this.order = order;
    }

    /** These entries in order. */
    List<Long> sorted(List<Long> sequences) {
        if (sequences.isEmpty()) {
            return sequences;
        }
        String places = String.join(",", Collections.nCopies(sequences.size(), "?"));
        return jdbc.queryForList(
                "SELECT e.seq FROM newsdesk_register_entry e LEFT JOIN " + NUMBERED + " WHERE e.seq IN (" + places + ")"
                        + " ORDER BY " + columns(),
                Long.class,
                sequences.toArray());
    }

    /** All entries in order, read step by step along an index of the table. */
    Stream<Long> all() {
        if (order.key() != RegisterOrder.Key.NUMBER) {
            return walk("SELECT e.seq FROM newsdesk_register_entry e ORDER BY " + columns());
        }
        return Stream.of(
                        "SELECT e.seq FROM newsdesk_register_entry r JOIN newsdesk_register_entry e ON e.label = r.label"
                                + " WHERE r.entry_number IS NOT NULL ORDER BY "
                                + by("r.entry_year", "r.entry_number", "e.seq"),
                        "SELECT e.seq FROM newsdesk_register_entry e WHERE e.label IS NULL ORDER BY " + by("e.seq"))
                .flatMap(this::walk);
    }

    private String columns() {
        return switch (order.key()) {
            case AT -> by("e.seq");
            case NUMBER -> by("r.entry_year", "r.entry_number", "e.seq");
            case TITLE -> by("e.title_start", "e.seq");
            case UNIT -> by("e.unit_start", "e.seq");
        };
    }

    private String by(String... columns) {
        String direction = order.ascending() ? " ASC NULLS LAST" : " DESC NULLS LAST";
        return String.join(direction + ", ", columns) + direction;
    }

    private Stream<Long> walk(String sql) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new Steps(sql), 0), false);
    }

    /** Steps that double, so that a short walk reads little and a long one seldom begins anew. */
    private final class Steps implements Iterator<Long> {
        private final String sql;
        private final Deque<Long> read = new ArrayDeque<>();
        private int step = FIRST_STEP;
        private int passed;
        private boolean ended;

        Steps(String sql) {
            this.sql = sql;
        }

        @Override
        public boolean hasNext() {
            if (read.isEmpty() && !ended) {
                read.addAll(jdbc.queryForList(sql + " LIMIT ? OFFSET ?", Long.class, step, passed));
                ended = read.size() < step;
                passed += step;
                step *= 2;
            }
            return !read.isEmpty();
        }

        @Override
        public Long next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return read.remove();
        }
    }
}
