package org.newsdesk.register;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.newsdesk.chain.EntryDraft;
import org.newsdesk.chain.EntryKind;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.chain.Verification;
import org.newsdesk.register.index.BlockSizes;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A fresh register. In memory unless the system property {@code newsdesk.test.jdbcUrl} names a PostgreSQL database, whose tables
 * of the register are then dropped.
 */
final class TestDatabase {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final String FORMAT = "〔%1$d〕%2$d号";
    /** So small that a few entries fill blocks of both sizes. */
    private static final BlockSizes SMALL_BLOCKS = new BlockSizes(2, 8);

    private static final Instant NOON = Instant.parse("2026-03-15T04:00:00Z");

    final DataSource dataSource;
    final JdbcTemplate jdbc;
    final TransactionTemplate transactions;
    final MovableClock clock = new MovableClock(NOON);
    final Restoration restoration;
    final Register register;
    final RegisterSearch search;
    /** The address under which another host would find the same database. */
    final String url;

    TestDatabase() {
        url = System.getProperty(
                "newsdesk.test.jdbcUrl",
                "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=30000");
        dataSource = new DriverManagerDataSource(url);
        jdbc = new JdbcTemplate(dataSource);
        jdbc.execute("DROP TABLE IF EXISTS newsdesk_register_entry, newsdesk_register_head, newsdesk_migration,"
                + " newsdesk_register_term, newsdesk_register_extent, newsdesk_register_mail");
        migrate();
        transactions = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        restoration = new Restoration(dataSource, new Witness(""));
        register = new Register(dataSource, SHANGHAI, FORMAT, restoration, clock);
        search = new RegisterSearch(dataSource, register, SHANGHAI, SMALL_BLOCKS);
    }

    void migrate() {
        try {
            new RegisterSchema(dataSource).migrate();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isPostgresql() {
        return url.startsWith("jdbc:postgresql:");
    }

    /** Lets a test do what the database forbids to everybody else. */
    void withoutTriggers(Runnable work) {
        if (isPostgresql()) {
            jdbc.execute("ALTER TABLE newsdesk_register_entry DISABLE TRIGGER USER");
        } else {
            List.of("newsdesk_register_no_update", "newsdesk_register_no_delete", "newsdesk_register_head_stays")
                    .forEach(trigger -> jdbc.execute("DROP TRIGGER IF EXISTS " + trigger));
        }
        work.run();
        if (isPostgresql()) {
            jdbc.execute("ALTER TABLE newsdesk_register_entry ENABLE TRIGGER USER");
        }
    }

    Verification verify(String... heads) {
        return transactions.execute(status -> register.verify(List.of(heads), read -> {}));
    }

    RegisterEntry append(EntryDraft draft) {
        return transactions.execute(status -> register.append(draft));
    }

    RegisterEntry append(EntryKind kind, String draftId) {
        return append(draft(kind, draftId, "标题 " + draftId, "pufa"));
    }

    static EntryDraft draft(EntryKind kind, String draftId, String title, String unit) {
        return new EntryDraft(
                kind, draftId, title, unit, "单位 " + unit, "heping", "何平", "a".repeat(64), "b".repeat(64), null);
    }

    /** A clock that stands still until it is moved. */
    static final class MovableClock extends Clock {
        private volatile Instant now;

        MovableClock(Instant now) {
            this.now = now;
        }

        void set(String instant) {
            now = Instant.parse(instant);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
