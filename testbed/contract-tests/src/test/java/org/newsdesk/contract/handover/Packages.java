package org.newsdesk.contract.handover;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Client;
import org.newsdesk.contract.client.Form;
import org.newsdesk.contract.client.Paths;

/** Packages as people ask for them and get them. */
public final class Packages {
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Packages() {}

    static Answer ask(Client who, Map<String, ?> what) {
        return who.post(Paths.newsdesk("packages"), what);
    }

    /** A finished package of these pieces. */
    public static JsonNode of(Client who, String... pieces) {
        Answer asked = ask(who, Map.of("pieces", List.of(pieces))).orFail();
        return finished(who, "packages/" + asked.json().path("id").asText());
    }

    /** The zip of a finished package. */
    public static byte[] zip(Client who, JsonNode job) {
        return who.bytes(Paths.newsdesk("packages/" + job.path("id").asText() + "/content"));
    }

    static Answer send(Client who, byte[] zip) {
        return who.post(Paths.newsdesk("packages/import"), new Form().file("file", "package.zip", zip));
    }

    /** A package that was sent and of which nothing more becomes. */
    public static JsonNode takenIn(Client who, byte[] zip) {
        return finished(
                who, "imports/" + send(who, zip).orFail().json().path("id").asText());
    }

    /** The job at this path once nothing more becomes of it. */
    static JsonNode finished(Client who, String path) {
        long until = System.nanoTime() + LIMIT.toNanos();
        JsonNode job = who.get(Paths.newsdesk(path)).orFail().json();
        while (!List.of("DONE", "FAILED").contains(job.path("state").asText())) {
            if (System.nanoTime() > until) {
                throw new AssertionError("not finished: " + job);
            }
            pause();
            job = who.get(Paths.newsdesk(path)).orFail().json();
        }
        return job;
    }

    /** The files of a zip by their paths below its one folder. */
    public static Map<String, byte[]> files(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName().substring(entry.getName().indexOf('/') + 1), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
