package org.newsdesk.testbed.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
    @TempDir
    static Path folder;

    private static List<Labelled> labels;

    @BeforeAll
    static void write() throws IOException {
        labels = Corpus.write(folder.resolve("dev"), "dev", Corpus.seed("dev"));
    }

    @Test
    void half_of_the_files_are_clean() {
        assertThat(labels).hasSizeGreaterThanOrEqualTo(240);
        assertThat(labels.stream().filter(Labelled::clean).count()).isGreaterThanOrEqualTo(labels.size() / 2);
    }

    @Test
    void every_kind_and_every_location_of_the_issue_occurs() {
        var kinds = new HashSet<String>();
        var locations = new HashSet<String>();
        for (var label : labels) {
            for (var expected : label.findings()) {
                if (expected.required()) {
                    kinds.addAll(expected.kinds());
                    locations.addAll(expected.locations());
                }
            }
        }
        // Terms are the bureau's own list, which the corpus must not know.
        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        ("classification-mark id-card mobile landline bank-card credit-code home-address licence-plate party-name "
                                        + "minor-identity victim-informant case-detail vague-date stale-date unsourced-figure "
                                        + "caption-missing hidden-text white-text tracked-change comment docprops exif-gps field-url "
                                        + "embedded-object")
                                .split(" "));
        assertThat(locations)
                .containsExactlyInAnyOrder(
                        ("body table textbox header footer footnote comment deleted inserted hidden whitetext fieldcode docprops "
                                        + "customxml embedded image-exif alt-text filename")
                                .split(" "));
    }

    @Test
    void same_seed_gives_the_same_files() throws IOException, NoSuchAlgorithmException {
        Corpus.write(folder.resolve("again"), "dev", Corpus.seed("dev"));
        assertThat(digests(folder.resolve("again"))).isEqualTo(digests(folder.resolve("dev")));
    }

    @Test
    void no_two_sets_share_text() {
        var seen = new ArrayList<String>();
        for (var set : List.of("dev", "held-out", "third")) {
            var pools = new Pools(set);
            var own = new ArrayList<String>();
            pools.stories().forEach(story -> own.addAll(story.paragraphs()));
            pools.nearMisses().values().forEach(group -> group.forEach(each -> own.add(each.text())));
            if (!seen.isEmpty()) {
                assertThat(seen).doesNotContainAnyElementsOf(own);
            }
            seen.addAll(own);
        }
    }

    @Test
    void third_set_is_as_large_as_the_one_held_out() throws IOException {
        var third = Corpus.write(folder.resolve("third"), "third", Corpus.seed("third"));
        assertThat(third).hasSizeGreaterThanOrEqualTo(460);
        assertThat(third.stream().filter(Labelled::clean).count()).isGreaterThanOrEqualTo(third.size() / 2);
    }

    @Test
    void report_passes_whoever_finds_what_the_labels_say_and_nothing_else() {
        var answers = new HashMap<String, Found>();
        labels.forEach(label -> answers.put(label.file(), perfect(label)));
        var report = new QualityReport(labels, answers);
        assertThat(report.passes()).as(report.totals()).isTrue();
        assertThat(report.details()).isEmpty();
    }

    @Test
    void report_fails_whoever_calls_one_unreadable_file_clean() {
        var answers = new HashMap<String, Found>();
        labels.forEach(label -> answers.put(label.file(), perfect(label)));
        var unreadable = labels.stream()
                .filter(label -> label.status().equals("UNSCREENED"))
                .findFirst()
                .orElseThrow();
        answers.put(unreadable.file(), new Found(unreadable.file(), "CLEAN", "", List.of()));
        assertThat(new QualityReport(labels, answers).passes()).isFalse();
    }

    @Test
    void report_fails_without_an_answer_for_every_file() {
        assertThat(new QualityReport(labels, new HashMap<>()).passes()).isFalse();
    }

    private static Found perfect(Labelled label) {
        var findings = new ArrayList<Found.Finding>();
        for (var each : label.findings()) {
            if (each.required()) {
                findings.add(
                        new Found.Finding(each.kinds().get(0), each.locations().get(0), each.hidden(), each.text()));
            }
        }
        var status = label.status().equals("NOT_CLEAN") ? "UNSCREENED" : label.status();
        return new Found(label.file(), status, "", findings);
    }

    /** File by its path below the folder; the batch file holds the folder's own path. */
    private static HashMap<String, String> digests(Path folder) throws IOException, NoSuchAlgorithmException {
        var digests = new HashMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("batch.jsonl")) {
                    var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                    digests.put(
                            folder.relativize(file).toString(), HexFormat.of().formatHex(digest));
                }
            }
        }
        return digests;
    }
}
