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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusTest {
    private static final List<String> SENTENCES = List.of(
            "id-card",
            "mobile",
            "landline",
            "bank-card",
            "credit-code",
            "licence-plate",
            "home-address",
            "party-name",
            "minor-identity",
            "victim-informant",
            "case-detail",
            "vague-date",
            "unsourced-figure");

    private static final List<String> KINDS =
            Stream.concat(SENTENCES.stream(), Stream.of("classification-mark")).toList();

    @TempDir
    static Path folder;

    private static List<Labelled> labels;
    private static List<Labelled> fourth;

    @BeforeAll
    static void write() throws IOException {
        labels = Corpus.write(folder.resolve("dev"), "dev", Corpus.seed("dev"));
        fourth = Corpus.write(folder.resolve("fourth"), "fourth", Corpus.seed("fourth"));
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

    @ParameterizedTest
    @ValueSource(strings = {"dev", "fourth"})
    void same_seed_gives_the_same_files(String set) throws IOException, NoSuchAlgorithmException {
        var again = folder.resolve("again-" + set);
        Corpus.write(again, set, Corpus.seed(set));
        assertThat(digests(again)).isNotEmpty().isEqualTo(digests(folder.resolve(set)));
    }

    @Test
    void no_two_sets_share_text() {
        var seen = new ArrayList<String>();
        for (var set : List.of("dev", "held-out", "third", "fourth")) {
            var pools = new Pools(set);
            var own = new ArrayList<String>();
            pools.stories().forEach(story -> own.addAll(story.paragraphs()));
            pools.nearMisses().values().forEach(group -> group.forEach(each -> own.add(each.text())));
            for (var kind : SENTENCES) {
                pools.plants(kind, "sentence").forEach(each -> own.add(each.text()));
            }
            if (!seen.isEmpty()) {
                assertThat(seen).doesNotContainAnyElementsOf(own);
            }
            seen.addAll(own);
        }
    }

    @Test
    void later_sets_are_as_large_as_the_one_held_out_and_half_clean() throws IOException {
        var third = Corpus.write(folder.resolve("third"), "third", Corpus.seed("third"));
        assertThat(List.of(third, fourth))
                .allSatisfy(set -> assertThat(set).hasSizeGreaterThanOrEqualTo(460))
                .allSatisfy(set ->
                        assertThat(set.stream().filter(Labelled::clean)).hasSizeGreaterThanOrEqualTo(set.size() / 2));
    }

    @Test
    void fourth_set_has_its_stories_plants_and_near_misses_without_a_repetition() {
        var pools = new Pools("fourth");
        var plants = new ArrayList<String>();
        for (var kind : KINDS) {
            for (var form : List.of("sentence", "note", "line", "caption", "table")) {
                pools.plants(kind, form).forEach(each -> plants.add(each.text()));
            }
        }
        var nearMisses = new ArrayList<String>();
        pools.nearMisses().values().forEach(group -> group.forEach(each -> nearMisses.add(each.text())));
        assertThat(pools.stories()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(plants).hasSizeGreaterThanOrEqualTo(150).doesNotHaveDuplicates();
        assertThat(nearMisses).hasSizeGreaterThanOrEqualTo(150).doesNotHaveDuplicates();
    }

    /** What is to be found is marked; what is to be let pass has no mark; every piece says when it happened. */
    @Test
    void fourth_set_marks_every_plant_and_nothing_else() {
        var pools = new Pools("fourth");
        for (var kind : KINDS) {
            for (var form : List.of("sentence", "note", "line", "caption", "table")) {
                assertThat(pools.plants(kind, form))
                        .allSatisfy(each -> assertThat(each.text()).contains("[[" + kind));
            }
        }
        pools.nearMisses()
                .values()
                .forEach(group -> assertThat(group)
                        .allSatisfy(each -> assertThat(each.text()).doesNotContain("[[", "]]")));
        assertThat(pools.stories())
                .allSatisfy(story -> assertThat(String.join("", story.paragraphs()))
                        .contains("{date}")
                        .doesNotContain("[["));
    }

    @Test
    void fourth_set_has_a_label_of_every_kind_and_tables_of_its_own() {
        var kinds = new HashSet<String>();
        for (var label : fourth) {
            label.findings().stream().filter(Expected::required).forEach(each -> kinds.addAll(each.kinds()));
        }
        assertThat(kinds).containsAll(KINDS).contains("stale-date", "caption-missing", "exif-gps");
        assertThat(fourth)
                .filteredOn(label -> label.recipe().contains("in a table of its own"))
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(label -> assertThat(label.findings())
                        .anyMatch(each -> each.locations().contains("table")));
        assertThat(fourth)
                .filteredOn(label -> label.recipe().contains("near caption"))
                .isNotEmpty();
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
