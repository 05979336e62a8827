package org.newsdesk.testbed.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The invented bureau 云岭县司法局 on a host: its people, its organisation, its sample drafts. */
final class Bureau {
    /** The one password of the demo people. */
    static final String PASSWORD = "newsdesk2026";
    /** The platform's administrator of a fresh host. */
    static final String ADMINISTRATOR = "admin";

    private final String url;
    private final Path testbed;
    private final Map<String, Session> sessions = new HashMap<>();

    /**
     * Somebody of the bureau.
     *
     * @param duties in Chinese and English
     */
    record Person(String id, String name, String duties) {}

    /**
     * Opens the bureau of a host.
     *
     * @param testbed the project's folder {@code testbed}, which holds {@code demo-bureau} and {@code samples}
     */
    Bureau(String url, Path testbed) {
        this.url = url;
        this.testbed = testbed;
    }

    /** A person's session; signs in on first use. */
    Session as(String user) {
        String password = user.equals(ADMINISTRATOR) ? ADMINISTRATOR : PASSWORD;
        return sessions.computeIfAbsent(user, id -> Session.signIn(url, id, password));
    }

    /** Everybody, in the order of the file. */
    List<Person> people() {
        return read("demo-bureau/people.txt")
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\\s*\\|\\s*"))
                .map(part -> new Person(part[0], part[1], part[2] + " · " + part[3]))
                .toList();
    }

    /** Creates the people and writes the organisation; what is there already stays. */
    void create() {
        Session administrator = as(ADMINISTRATOR);
        for (Person person : people()) {
            Reply created = administrator.post(
                    Session.v1("alfresco", "people"),
                    Map.of(
                            "id", person.id(),
                            "lastName", person.name().substring(0, 1),
                            "firstName", person.name().substring(1),
                            "email", person.id() + "@yunling.example",
                            "password", PASSWORD));
            if (created.status() != 409) {
                created.orFail("person " + person.id());
            }
        }
        administrator
                .put(Session.newsdesk("organisation"), Map.of("text", read("demo-bureau/organisation.txt")))
                .orFail("organisation");
    }

    /** Node id of the drafts folder of the unit in which a person works. */
    String draftsFolder(String member) {
        JsonNode me =
                as(member).get(Session.newsdesk("me")).orFail("me of " + member).json();
        for (JsonNode unit : me.path("units")) {
            for (JsonNode role : unit.path("roles")) {
                if ("INFORMATION_OFFICER".equals(role.asText())) {
                    return unit.path("draftsFolderId").asText();
                }
            }
        }
        throw new IllegalStateException(member + " is the information officer of no unit: " + me);
    }

    /** The bytes of a sample draft. */
    byte[] sample(String name) {
        try {
            return Files.readAllBytes(testbed.resolve("samples").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(String file) {
        try {
            return Files.readString(testbed.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
