package org.newsdesk.screening.list;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.newsdesk.screening.list.ListsReader.Outcome;

/** The lists that a bureau starts with. */
public final class DefaultLists {

    private DefaultLists() {}

    /** The settings text, with comments that explain it. */
    public static String settings() {
        return resource("default-settings.txt");
    }

    /** The list of terms. */
    public static String terms() {
        return resource("default-terms.csv");
    }

    static ScreeningLists read() {
        if (ListsReader.read(settings(), terms()) instanceof Outcome.Read read) {
            return read.lists();
        }
        throw new IllegalStateException("the lists that come with the product have mistakes");
    }

    private static String resource(String name) {
        try (InputStream in = DefaultLists.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
