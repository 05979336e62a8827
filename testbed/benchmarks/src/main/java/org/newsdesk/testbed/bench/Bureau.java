package org.newsdesk.testbed.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The demo bureau on the host that is measured. */
final class Bureau {
    private static final String PASSWORD = "newsdesk2026";
    private static final String SAMPLE = "samples/社区矫正管理股-2026年02月27日工作信息.docx";

    private final String url;
    private final Path testbed;
    private final byte[] content;
    private final Map<String, Client> clients = new ConcurrentHashMap<>();

    /**
     * Opens the bureau of a host.
     *
     * @param testbed the project's folder {@code testbed}
     */
    Bureau(String url, Path testbed) {
        this.url = url;
        this.testbed = testbed;
        try {
            this.content = Files.readAllBytes(testbed.resolve(SAMPLE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A person's client. */
    Client as(String user) {
        return clients.computeIfAbsent(user, id -> Client.signIn(url, id, id.equals("admin") ? "admin" : PASSWORD));
    }

    /** Content of every draft. */
    byte[] content() {
        return content.clone();
    }

    /** Creates people and organisation; what is there already stays. */
    void create() {
        text("demo-bureau/people.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\s*\\|\\s*", -1))
                .forEach(fields -> createPerson(fields[0], fields[1]));
        as("admin")
                .put(Client.newsdesk("organisation"), Map.of("text", text("demo-bureau/organisation.txt")))
                .orFail("organisation");
    }

    /** Node id of the drafts folder of a unit, as one of its people sees it. */
    String draftsFolder(String unit, String member) {
        JsonNode me = as(member).get(Client.newsdesk("me")).orFail("me").json();
        for (JsonNode candidate : me.path("units")) {
            if (unit.equals(candidate.path("code").asText())) {
                return candidate.path("draftsFolderId").asText();
            }
        }
        throw new IllegalStateException(member + " does not see the unit " + unit + ": " + me);
    }

    private void createPerson(String id, String name) {
        Answer created = as("admin")
                .post(
                        Client.v1("alfresco", "people"),
                        Map.of(
                                "id",
                                id,
                                "lastName",
                                name.substring(0, 1),
                                "firstName",
                                name.substring(1),
                                "email",
                                id + "@yunling.example",
                                "password",
                                PASSWORD));
        if (created.status() != 409) {
            created.orFail("person " + id);
        }
    }

    private String text(String file) {
        try {
            return Files.readString(testbed.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
