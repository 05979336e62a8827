package org.newsdesk.testbed.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.newsdesk.testbed.host.boot.EmbeddedHost;
import org.newsdesk.testbed.host.boot.HostOptions;

/** {@code ./run.sh demo}: the main job on a host of its own, with data that are gone afterwards. */
public final class Play {
    private Play() {}

    /** Ends with 0 only if every step and every refusal went as it must. */
    public static void main(String[] arguments) throws IOException {
        System.exit(play(new Arguments(arguments).testbed(), Console.standard()) ? 0 : 1);
    }

    static boolean play(Path testbed, Console console) throws IOException {
        Path data = Files.createTempDirectory("newsdesk-demo");
        try (EmbeddedHost host = EmbeddedHost.start(HostOptions.inMemory(data))) {
            Bureau bureau = new Bureau(host.url(), testbed);
            bureau.create();
            return new Demo(bureau, console).play();
        } finally {
            delete(data);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Play::deleteOne);
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
