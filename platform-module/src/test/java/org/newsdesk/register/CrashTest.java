package org.newsdesk.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsdesk.chain.EntryDraft;
import org.newsdesk.chain.EntryKind;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

class CrashTest {

    @TempDir
    Path folder;

    @Test
    void i6_database_killed_between_append_and_commit_leaves_no_gap() throws Exception {
        DataSource dataSource =
                new DriverManagerDataSource("jdbc:h2:file:" + folder.resolve("register") + ";MODE=PostgreSQL");
        new RegisterSchema(dataSource).migrate();
        assertThat(register(dataSource, "d1")).isEqualTo(1);
        kill(dataSource);

        assertThat(register(dataSource, "d3")).isEqualTo(2);
        assertThat(open(dataSource).verify(List.of(), read -> {}).intact()).isTrue();
    }

    private static void kill(DataSource dataSource) {
        try {
            transactions(dataSource).executeWithoutResult(status -> {
                open(dataSource).append(draft("d2"));
                new JdbcTemplate(new DriverManagerDataSource(url(dataSource))).execute("SHUTDOWN IMMEDIATELY");
            });
        } catch (DataAccessException | TransactionException e) {
            assertThat(e).as("the commit cannot succeed").isNotNull();
        }
    }

    private static String url(DataSource dataSource) {
        return ((DriverManagerDataSource) dataSource).getUrl();
    }

    private static int register(DataSource dataSource, String draft) {
        return transactions(dataSource)
                .execute(status -> open(dataSource).append(draft(draft)))
                .number();
    }

    private static EntryDraft draft(String id) {
        return TestDatabase.draft(EntryKind.REGISTRATION, id, "标题", "pufa");
    }

    private static TransactionTemplate transactions(DataSource dataSource) {
        return new TransactionTemplate(new DataSourceTransactionManager(dataSource));
    }

    private static Register open(DataSource dataSource) {
        return new Register(
                dataSource,
                TestDatabase.SHANGHAI,
                TestDatabase.FORMAT,
                new Restoration(dataSource, new Witness("")),
                Clock.systemUTC());
    }
}
