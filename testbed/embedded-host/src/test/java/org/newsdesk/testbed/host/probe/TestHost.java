package org.newsdesk.testbed.host.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.newsdesk.testbed.host.boot.EmbeddedHost;
import org.newsdesk.testbed.host.boot.HostOptions;

/**
 * One host in memory for all tests of the JVM, with the users anna, bert and carl (password = name). With the system properties
 * {@code host.test.db-url} and {@code host.test.db-user} it runs on that (empty) database.
 */
public final class TestHost {

    private static EmbeddedHost host;

    private TestHost() {}

    /** The host, started on first use. */
    public static synchronized EmbeddedHost get() {
        if (host == null) {
            try {
                HostOptions options = HostOptions.inMemory(Files.createTempDirectory("newsdesk-host"));
                String url = System.getProperty("host.test.db-url");
                host = EmbeddedHost.start(
                        url == null ? options : options.withDatabase(url, System.getProperty("host.test.db-user"), ""));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            for (String user : new String[] {"anna", "bert", "carl"}) {
                admin().post(
                                Client.V1 + "people",
                                "{\"id\":\"" + user + "\",\"firstName\":\"" + user + "\",\"email\":\"" + user
                                        + "@example.org\",\"password\":\"" + user + "\"}");
            }
        }
        return host;
    }

    /** A client for a user whose password is the name. */
    public static Client as(String user) {
        return new Client(get().url(), user, user);
    }

    /** A client for the administrator. */
    public static Client admin() {
        return as("admin");
    }

    /** The probe, with nothing noted. */
    public static Probe probe() {
        Probe probe = get().beans().getBean(Probe.class);
        probe.reset();
        return probe;
    }

    /** A new folder in Company Home without inherited permissions; returns its id. */
    public static String folder() {
        String name = "f" + System.nanoTime();
        String id = admin().post(
                        Client.NODES + "-root-/children", "{\"name\":\"" + name + "\",\"nodeType\":\"cm:folder\"}")
                .id();
        admin().put(Client.NODES + id, "{\"permissions\":{\"isInheritanceEnabled\":false}}");
        return id;
    }

    /** Gives a user a role on a node, in place of all others. */
    public static void grant(String id, String user, String role) {
        admin().put(
                        Client.NODES + id,
                        "{\"permissions\":{\"locallySet\":[{\"authorityId\":\"" + user + "\",\"name\":\"" + role
                                + "\",\"accessStatus\":\"ALLOWED\"}]}}");
    }
}
