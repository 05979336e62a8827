package org.newsdesk.screening.list;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Reads the two texts that an administrator edits. All mistakes are told at once. */
public final class ListsReader {

    private static final int VERSION_BYTES = 6;

    private ListsReader() {}

    /** What came of reading. */
    public sealed interface Outcome {

        /** Both texts hold. */
        record Read(ScreeningLists lists) implements Outcome {}

        /** They do not, and the lists in force stay; by text and line. */
        record Refused(List<Mistake> mistakes) implements Outcome {
            public Refused {
                mistakes = List.copyOf(mistakes);
            }
        }
    }

    /**
     * Reads the lists.
     *
     * @param settings sections with severities, exceptions, public numbers and deadlines
     * @param terms comma-separated: term, severity, rule, note
     */
    public static Outcome read(String settings, String terms) {
        List<Mistake> mistakes = new ArrayList<>();
        ScreeningLists.Settings readSettings = new SettingsText(mistakes).read(settings);
        List<Term> readTerms = new TermsText(mistakes).read(terms);
        return mistakes.isEmpty()
                ? new Outcome.Read(new ScreeningLists(readSettings, readTerms, version(settings, terms)))
                : new Outcome.Refused(mistakes);
    }

    private static String version(String settings, String terms) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(settings.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            byte[] hash = digest.digest(terms.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, VERSION_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
