package org.newsdesk.document.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.newsdesk.document.Deadline;
import org.newsdesk.document.DocumentReader;
import org.newsdesk.document.DocumentText;
import org.newsdesk.document.Reading;
import org.newsdesk.document.ReadingLimits;
import org.newsdesk.document.Span;
import org.newsdesk.document.Trace;

/** Makes clean copies for tests and looks into them. */
final class Cleaner {

    private static final DocumentReader READER = new DocumentReader(ReadingLimits.defaults());
    private static final Pattern PART_NAME = Pattern.compile("PartName=\"/([^\"]+)\"");
    private static final Pattern TARGET = Pattern.compile("<Relationship (?![^>]*External)[^>]*Target=\"([^\"]+)\"");

    private final CleanCopy copies = new CleanCopy(ReadingLimits.defaults());

    Cleaning cleaning(byte[] file) {
        return copies.make(new ByteArrayInputStream(file), new ByteArrayOutputStream(), soon());
    }

    byte[] copy(byte[] file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(copies.make(new ByteArrayInputStream(file), out, soon())).isInstanceOf(Cleaning.Cleaned.class);
        return out.toByteArray();
    }

    /** What one sees: {@code location: text} of each passage. */
    static List<String> visible(byte[] file) {
        return text(file).passages().stream()
                .filter(passage ->
                        !passage.location().hidden() && !passage.location().id().equals("filename"))
                .map(passage -> passage.location().id() + ": "
                        + passage.spans().stream()
                                .filter(span -> span.mark().printed())
                                .map(Span::text)
                                .collect(Collectors.joining()))
                .filter(line -> !line.endsWith(": "))
                .toList();
    }

    static List<Trace> traces(byte[] file) {
        return text(file).traces();
    }

    static Set<String> names(byte[] file) {
        return parts(file).keySet();
    }

    static String part(byte[] file, String name) {
        return new String(parts(file).get(name), StandardCharsets.UTF_8);
    }

    /** Every part that types and relationships speak of is there. */
    static void requireConsistent(byte[] file) {
        Map<String, byte[]> parts = parts(file);
        assertThat(parts.keySet()).first().isEqualTo("[Content_Types].xml");
        assertThat(matches(PART_NAME, part(file, "[Content_Types].xml"))).allMatch(parts::containsKey);
        for (String name : parts.keySet()) {
            if (name.endsWith(".rels")) {
                String folder = name.substring(0, name.indexOf("_rels/"));
                assertThat(matches(TARGET, part(file, name)))
                        .map(target -> target.startsWith("/")
                                ? target.substring(1)
                                : target.startsWith("../") ? target.substring(3) : folder + target)
                        .allMatch(parts::containsKey);
            }
        }
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    private static DocumentText text(byte[] file) {
        Reading reading = READER.read(new ByteArrayInputStream(file), "x.docx", soon());
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).text();
    }

    private static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static Deadline soon() {
        return Deadline.in(Duration.ofSeconds(30));
    }
}
