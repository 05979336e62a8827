package org.newsdesk.testbed.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MatchingTest {
    private static final Expected NUMBER = Expected.of("mobile", "body", false, "139 0000\u200B4821");
    private static final Expected MARK = Expected.of("caption-missing", "body", false, "");

    private static Found.Finding found(String kind, String text) {
        return new Found.Finding(kind, "body", false, text);
    }

    @Test
    void blanks_and_zero_width_characters_do_not_count() {
        var matching = new Matching(List.of(NUMBER), List.of(found("mobile", "13900004821")));
        assertThat(matching.hits()).hasSize(1);
        assertThat(matching.missed()).isEmpty();
        assertThat(matching.mistaken()).isEmpty();
    }

    @Test
    void another_kind_is_missed_and_mistaken() {
        var matching = new Matching(List.of(NUMBER), List.of(found("bank-card", "13900004821")));
        assertThat(matching.missed()).containsExactly(NUMBER);
        assertThat(matching.mistaken()).hasSize(1);
    }

    @Test
    void repetition_is_neither_right_nor_false() {
        var matching = new Matching(
                List.of(NUMBER), List.of(found("mobile", "13900004821"), found("mobile", "139 0000 4821")));
        assertThat(matching.hits()).hasSize(1);
        assertThat(matching.mistaken()).isEmpty();
    }

    @Test
    void each_missing_caption_needs_a_finding_of_its_own() {
        var one = new Matching(List.of(MARK, MARK), List.of(found("caption-missing", "图片")));
        assertThat(one.hits()).hasSize(1);
        assertThat(one.missed()).hasSize(1);
        var three = new Matching(
                List.of(MARK),
                List.of(found("caption-missing", "a"), found("caption-missing", "b"), found("caption-missing", "c")));
        assertThat(three.mistaken()).hasSize(2);
    }

    @Test
    void one_finding_may_hold_two_expected_texts() {
        var names = List.of(
                Expected.of("party-name", "body", false, "王大山"), Expected.of("party-name", "body", false, "李小河"));
        var matching = new Matching(names, List.of(found("party-name", "男方王大山与女方李小河")));
        assertThat(matching.hits()).hasSize(2);
        assertThat(matching.missed()).isEmpty();
    }

    @Test
    void tolerated_findings_are_neither_missed_nor_false() {
        var tolerated = NUMBER.tolerated();
        assertThat(new Matching(List.of(tolerated), List.of()).missed()).isEmpty();
        var matching = new Matching(List.of(tolerated), List.of(found("mobile", "13900004821")));
        assertThat(matching.mistaken()).isEmpty();
        assertThat(matching.hits()).isEmpty();
    }
}
