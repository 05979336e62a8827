package org.newsdesk.testbed.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.newsdesk.document.Deadline;
import org.newsdesk.document.DocumentReader;
import org.newsdesk.document.DocumentText;
import org.newsdesk.document.Location;
import org.newsdesk.document.Passage;
import org.newsdesk.document.Reading;
import org.newsdesk.document.ReadingLimits;

/** Texts and terms made of the sample drafts; the same in every run. */
final class BenchText {
    private static final long SEED = 20_260_315;
    private static final int SHORTEST_TERM = 2;
    private static final int LONGEST_TERM = 6;
    /** How many terms are cut out of the text itself, of a hundred; the others hardly occur. */
    private static final int OCCURRING_PERCENT = 2;

    private final List<String> paragraphs;
    private final String all;

    private BenchText(List<String> paragraphs) {
        this.paragraphs = paragraphs;
        this.all = String.join("", paragraphs);
    }

    /** Reads the paragraphs of all sample drafts that can be read. */
    static BenchText ofSamples(Path testbed) throws IOException {
        DocumentReader reader = new DocumentReader(ReadingLimits.defaults());
        List<String> paragraphs = new ArrayList<>();
        try (Stream<Path> files = Files.list(testbed.resolve("samples"))) {
            for (Path file : files.sorted().toList()) {
                Reading reading = reader.read(file, file.getFileName().toString(), Deadline.in(Duration.ofMinutes(1)));
                if (reading instanceof Reading.Read read) {
                    read.text().passages().stream()
                            .filter(passage -> passage.location() == Location.BODY)
                            .map(Passage::text)
                            .forEach(paragraphs::add);
                }
            }
        }
        return new BenchText(paragraphs);
    }

    /** Paragraphs with so many characters in all. */
    List<String> paragraphs(int characters) {
        Random random = new Random(SEED);
        List<String> result = new ArrayList<>();
        int missing = characters;
        while (missing > 0) {
            String next = paragraphs.get(random.nextInt(paragraphs.size()));
            result.add(next.length() <= missing ? next : next.substring(0, missing));
            missing -= next.length();
        }
        return result;
    }

    /** The same as one document that was read. */
    DocumentText document(int characters) {
        return new DocumentText(
                paragraphs(characters).stream()
                        .map(text -> Passage.plain(Location.BODY, 0, text))
                        .toList(),
                List.of(),
                List.of());
    }

    /** Different terms of two to six characters. */
    List<String> terms(int count) {
        Random random = new Random(SEED);
        Set<String> terms = new HashSet<>();
        while (terms.size() < count) {
            int length = SHORTEST_TERM + random.nextInt(LONGEST_TERM - SHORTEST_TERM + 1);
            boolean occurs = random.nextInt(100) < OCCURRING_PERCENT && length > SHORTEST_TERM;
            terms.add(occurs ? cutOut(random, length) : scattered(random, length));
        }
        return List.copyOf(terms);
    }

    private String cutOut(Random random, int length) {
        int start = random.nextInt(all.length() - length);
        return all.substring(start, start + length);
    }

    private String scattered(Random random, int length) {
        StringBuilder term = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            term.append(all.charAt(random.nextInt(all.length())));
        }
        return term.toString();
    }
}
