package org.newsdesk.testbed.demo;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.newsdesk.testbed.host.boot.HostOptions;

/** The command line {@code --name value …} of the programs behind {@code run.sh}. */
final class Arguments {
    private static final Set<String> KNOWN =
            Set.of("--testbed", "--port", "--data", "--db-url", "--db-user", "--db-password");

    private final Map<String, String> values = new HashMap<>();

    /**
     * Reads the arguments.
     *
     * @throws IllegalArgumentException for an unknown one or one without a value
     */
    Arguments(String... arguments) {
        for (int i = 0; i < arguments.length; i += 2) {
            if (!KNOWN.contains(arguments[i])) {
                throw new IllegalArgumentException("Unknown option " + arguments[i]);
            }
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(arguments[i] + " needs a value");
            }
            values.put(arguments[i], arguments[i + 1]);
        }
    }

    /** The project's folder {@code testbed}. */
    Path testbed() {
        return Path.of(values.getOrDefault("--testbed", "testbed"));
    }

    /** Folder of contents and default database. */
    Path data() {
        return Path.of(values.getOrDefault("--data", ".run/data"));
    }

    /** TCP port. */
    int port() {
        String port = values.getOrDefault("--port", "8080");
        try {
            return Integer.parseInt(port);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--port needs a number, not " + port, e);
        }
    }

    /** How to start the host. */
    HostOptions host() {
        HostOptions options = HostOptions.in(data()).withPort(port());
        return values.containsKey("--db-url")
                ? options.withDatabase(values.get("--db-url"), values.get("--db-user"), values.get("--db-password"))
                : options;
    }
}
