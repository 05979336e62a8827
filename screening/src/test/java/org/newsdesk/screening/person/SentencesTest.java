package org.newsdesk.screening.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdesk.screening.detection.Detector;
import org.newsdesk.screening.text.NormalText;

/** K6, K7, K12: what must be found in the prose of a justice bureau, and what looks alike and must not. */
class SentencesTest {

    private static final Map<Character, String> KINDS = Map.of(
            'p', "party-name",
            'm', "minor-identity",
            'v', "victim-informant",
            'a', "home-address",
            'd', "case-detail");

    private static final Pattern MARKED = Pattern.compile("\\{([pmvad])([^}]+)}");

    private static final Detector[] DETECTORS = {
        new PeopleDetector(), new MinorSchoolDetector(), new HomeAddressDetector(), new CaseDetailDetector()
    };

    static Stream<String> sentences() throws IOException {
        try (InputStream in = SentencesTest.class.getResourceAsStream("sentences.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void what_is_marked_is_found_and_nothing_else(String line) {
        Probe probe = line.startsWith("C") ? Probe.inCase(DETECTORS) : Probe.inNews(DETECTORS);
        List<String> expected = new ArrayList<>();
        Matcher marked = MARKED.matcher(line);
        while (marked.find()) {
            expected.add(KINDS.get(marked.group(1).charAt(0)) + ":" + NormalText.of(marked.group(2)));
        }
        String plain = MARKED.matcher(line.substring(2)).replaceAll("$2");

        assertThat(probe.find(plain.split("/"))).isEqualTo(expected);
    }
}
