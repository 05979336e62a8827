package org.newsdesk.testbed.host.node;

import java.sql.Connection;
import java.sql.Savepoint;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Lets a statement fail without spoiling the transaction: PostgreSQL refuses everything after a failed statement otherwise. */
final class Savepoints {

    private Savepoints() {}

    /** Runs a write; an exception of the given kind is rolled back to before the write and handed over. */
    static <E extends RuntimeException> void run(
            JdbcTemplate jdbc, Runnable write, Class<E> kind, Consumer<E> onFailure) {
        DataSource dataSource = jdbc.getDataSource();
        if (!TransactionSynchronizationManager.isActualTransactionActive() || dataSource == null) {
            attempt(write, kind, onFailure);
            return;
        }
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            Savepoint savepoint = connection.setSavepoint();
            attempt(write, kind, failure -> {
                rollback(connection, savepoint);
                onFailure.accept(failure);
            });
            connection.releaseSavepoint(savepoint);
        } catch (java.sql.SQLException e) {
            throw new org.springframework.jdbc.UncategorizedSQLException("savepoint", null, e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private static <E extends RuntimeException> void attempt(Runnable write, Class<E> kind, Consumer<E> onFailure) {
        try {
            write.run();
        } catch (RuntimeException e) {
            if (!kind.isInstance(e)) {
                throw e;
            }
            onFailure.accept(kind.cast(e));
        }
    }

    private static void rollback(Connection connection, Savepoint savepoint) {
        try {
            connection.rollback(savepoint);
        } catch (java.sql.SQLException e) {
            throw new org.springframework.jdbc.UncategorizedSQLException("rollback to savepoint", null, e);
        }
    }
}
