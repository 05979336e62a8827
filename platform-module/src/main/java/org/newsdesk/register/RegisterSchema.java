package org.newsdesk.register;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * Makes and upgrades the register's tables: each numbered migration runs once, under a lock, and is recorded. Scripts are class
 * path resources; what one database needs beyond the common script is in a second one that carries its name. Because some
 * databases end a transaction at every change of a table, each statement can be repeated without harm.
 */
public class RegisterSchema {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterSchema.class);
    private static final String FOLDER = "alfresco/module/newsdesk-platform/sql/";
    /** In the order in which they run; a number is never reused. */
    private static final List<String> MIGRATIONS = List.of(
            "001-register",
            "002-details",
            "003-index",
            "004-achievement-keys",
            "005-append-only",
            "006-head-mail",
            "010-pieces",
            "011-steps");

    private static final long LOCK = 0x6e657773_6465736bL;
    private static final Object WITHIN_PROCESS = new Object();

    private final DataSource dataSource;

    public RegisterSchema(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Brings the tables up to date, in a transaction of its own.
     *
     * @throws IllegalStateException when the database is of a kind for which there are no scripts
     */
    public void migrate() throws SQLException {
        synchronized (WITHIN_PROCESS) {
            try (Connection connection = dataSource.getConnection()) {
                boolean autoCommit = connection.getAutoCommit();
                connection.setAutoCommit(false);
                try {
                    migrate(connection, Dialect.of(connection));
                    connection.commit();
                } catch (SQLException | RuntimeException e) {
                    connection.rollback();
                    throw e;
                } finally {
                    connection.setAutoCommit(autoCommit);
                }
            }
        }
    }

    private static void migrate(Connection connection, Dialect dialect) throws SQLException {
        dialect.lock(connection);
        execute(
                connection,
                "CREATE TABLE IF NOT EXISTS newsdesk_migration (name VARCHAR(100) PRIMARY KEY, applied_at BIGINT NOT NULL)");
        Set<String> applied = applied(connection);
        for (String migration : MIGRATIONS) {
            if (!applied.contains(migration)) {
                run(connection, migration + ".sql");
                run(connection, migration + "." + dialect.name().toLowerCase(Locale.ROOT) + ".sql");
                record(connection, migration);
                LOG.info("Newsdesk tables: applied {}", migration);
            }
        }
    }

    private static Set<String> applied(Connection connection) throws SQLException {
        Set<String> names = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT name FROM newsdesk_migration")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static void run(Connection connection, String script) {
        ClassPathResource resource = new ClassPathResource(FOLDER + script);
        if (resource.exists()) {
            ScriptUtils.executeSqlScript(
                    connection,
                    new EncodedResource(resource, StandardCharsets.UTF_8),
                    false,
                    false,
                    "--",
                    ";;",
                    ScriptUtils.DEFAULT_BLOCK_COMMENT_START_DELIMITER,
                    ScriptUtils.DEFAULT_BLOCK_COMMENT_END_DELIMITER);
        }
    }

    private static void record(Connection connection, String migration) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO newsdesk_migration (name, applied_at) VALUES (?, ?)")) {
            insert.setString(1, migration);
            insert.setLong(2, System.currentTimeMillis());
            insert.executeUpdate();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The databases there are scripts for. */
    private enum Dialect {
        POSTGRESQL {
            @Override
            void lock(Connection connection) throws SQLException {
                execute(connection, "SELECT pg_advisory_xact_lock(" + LOCK + ")");
            }
        },
        /** One process owns an embedded database, so the lock within the process is enough. */
        H2 {
            @Override
            void lock(Connection connection) {
                // held already
            }
        };

        abstract void lock(Connection connection) throws SQLException;

        static Dialect of(Connection connection) throws SQLException {
            String product = connection.getMetaData().getDatabaseProductName();
            for (Dialect dialect : values()) {
                if (dialect.name().equalsIgnoreCase(product)) {
                    return dialect;
                }
            }
            throw new IllegalStateException("The register of Newsdesk needs PostgreSQL; this database is " + product);
        }
    }
}
