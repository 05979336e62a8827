package org.newsdesk.testbed.host.boot;

import java.nio.file.Path;

/**
 * How to start the host.
 *
 * @param port TCP port, 0 for a free one
 * @param data folder of the contents and of the default database
 * @param dbUrl JDBC URL, or null for an H2 file in the data folder
 * @param dbUser database user, or null
 * @param dbPassword database password, or null
 * @param maxContentBytes the largest content that is taken, negative for no limit
 */
public record HostOptions(int port, Path data, String dbUrl, String dbUser, String dbPassword, long maxContentBytes) {

    /**
     * H2 with the manners of PostgreSQL: lower-case names, too, by which the engine finds its tables again; and what is committed is
     * written at once, because otherwise a killed host loses its last half second.
     */
    private static final String H2 = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;LOCK_TIMEOUT=20000;WRITE_DELAY=0";

    /** A free port and an H2 database in a folder. */
    public static HostOptions in(Path data) {
        return new HostOptions(0, data, null, null, null, -1);
    }

    /** The same, with a database in memory that dies with the JVM. */
    public static HostOptions inMemory(Path data) {
        String name = "newsdesk" + System.nanoTime();
        return in(data).withDatabase("jdbc:h2:mem:" + name + H2 + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    /** Another port. */
    public HostOptions withPort(int changed) {
        return new HostOptions(changed, data, dbUrl, dbUser, dbPassword, maxContentBytes);
    }

    /** Another database. */
    public HostOptions withDatabase(String url, String user, String password) {
        return new HostOptions(port, data, url, user, password, maxContentBytes);
    }

    /** Another limit for contents, in bytes. */
    public HostOptions withMaxContentBytes(long changed) {
        return new HostOptions(port, data, dbUrl, dbUser, dbPassword, changed);
    }

    /** Where contents are kept. */
    Path contents() {
        return data.toAbsolutePath().resolve("contentstore");
    }

    /** The JDBC URL to use. */
    String jdbcUrl() {
        return dbUrl != null ? dbUrl : "jdbc:h2:file:" + data.toAbsolutePath().resolve("db") + H2;
    }

    /** Reads {@code --port --data --db-url --db-user --db-password --max-content-bytes}; an unknown one is an {@link IllegalArgumentException}. */
    static HostOptions parse(String... arguments) {
        HostOptions options = in(Path.of("data")).withPort(8080);
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            String value = arguments[i + 1];
            options = switch (arguments[i]) {
                case "--port" -> options.withPort(Integer.parseInt(value));
                case "--data" ->
                    new HostOptions(
                            options.port,
                            Path.of(value),
                            options.dbUrl,
                            options.dbUser,
                            options.dbPassword,
                            options.maxContentBytes);
                case "--db-url" -> options.withDatabase(value, options.dbUser, options.dbPassword);
                case "--db-user" -> options.withDatabase(options.dbUrl, value, options.dbPassword);
                case "--db-password" -> options.withDatabase(options.dbUrl, options.dbUser, value);
                case "--max-content-bytes" -> options.withMaxContentBytes(Long.parseLong(value));
                default -> throw new IllegalArgumentException("Unknown argument " + arguments[i]);
            };
        }
        return options;
    }
}
