package org.newsdesk.contract.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.newsdesk.contract.client.HostLaunch;

/**
 * Database and contents of one test, both empty at first: an H2 file that keeps what it has committed, or with
 * {@code -Dfaults.db-url} a database of its own on that PostgreSQL (its user must be allowed to create databases).
 */
final class Store implements AutoCloseable {
    private static final String SERVER = System.getProperty("faults.db-url", "");
    private static final String USER = System.getProperty("faults.db-user", "postgres");
    private static final String PASSWORD = System.getProperty("faults.db-password", "");
    private static final String COPY = "_copy";

    private final Path data;
    private final String database;

    private Store(Path data, String database) {
        this.data = data;
        this.database = database;
    }

    /** An empty one. */
    static Store create(Path directory) throws IOException, SQLException {
        Path data = Files.createDirectories(directory.resolve("data"));
        if (!isPostgres()) {
            return new Store(data, null);
        }
        String database = "newsdesk_faults_" + System.nanoTime();
        execute("CREATE DATABASE " + database);
        return new Store(data, database);
    }

    /** Whether several hosts can use it at once. */
    static boolean isPostgres() {
        return !SERVER.isBlank();
    }

    /** Name of the database product. */
    String name() {
        return isPostgres() ? "PostgreSQL" : "H2";
    }

    /** Folder of the contents, and of the database when it is a file. */
    Path data() {
        return data;
    }

    /** A host on it. */
    HostLaunch launch() {
        return launch(url());
    }

    /** A host that comes to the database by another address. */
    HostLaunch launch(String url) {
        return isPostgres()
                ? HostLaunch.on(data, "--db-url", url, "--db-user", USER, "--db-password", PASSWORD)
                : HostLaunch.on(data, "--db-url", url, "--db-user", "sa", "--db-password", "");
    }

    /** JDBC address; as the host's own, which loses nothing that was committed when it is killed. */
    String url() {
        return isPostgres()
                ? address(database)
                : "jdbc:h2:file:" + data.toAbsolutePath().resolve("db")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;LOCK_TIMEOUT=20000;WRITE_DELAY=0";
    }

    /** JDBC address by way of another port of this machine; H2 must be served at the other end. */
    String urlBy(int port) {
        return isPostgres()
                ? url().replaceFirst("//[^/]*/", "//localhost:" + port + "/")
                : url().replace("h2:file:", "h2:tcp://localhost:" + port + "/");
    }

    /** Copies the database aside; no host may run. */
    void backUp() throws IOException, SQLException {
        if (isPostgres()) {
            execute("CREATE DATABASE " + database + COPY + " TEMPLATE " + database);
        } else {
            Files.copy(file("db.mv.db"), file("db.copy"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Puts the copy in the place of the database, the contents stay; no host may run. */
    void restore() throws IOException, SQLException {
        if (isPostgres()) {
            execute("DROP DATABASE " + database + " WITH (FORCE)");
            execute("ALTER DATABASE " + database + COPY + " RENAME TO " + database);
        } else {
            Files.move(file("db.copy"), file("db.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        if (isPostgres()) {
            execute("DROP DATABASE IF EXISTS " + database + " WITH (FORCE)");
            execute("DROP DATABASE IF EXISTS " + database + COPY + " WITH (FORCE)");
        }
    }

    private Path file(String name) {
        return data.resolve(name);
    }

    private static String address(String name) {
        return SERVER.replaceFirst("/[^/?]*(\\?.*)?$", "/" + name + "$1");
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(SERVER, USER, PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
