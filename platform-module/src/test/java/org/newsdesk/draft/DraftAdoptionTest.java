package org.newsdesk.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DraftAdoptionTest {

    @Test
    void i5_reports_are_numbered_without_a_gap() {
        assertThat(DraftAdoption.isNumbered(List.of())).isTrue();
        assertThat(DraftAdoption.isNumbered(List.of("000002", "000001", "000003")))
                .isTrue();
    }

    @Test
    void i5_a_planted_report_that_would_be_the_last_for_ever_stands_out() {
        assertThat(DraftAdoption.isNumbered(List.of("900001"))).isFalse();
        assertThat(DraftAdoption.isNumbered(List.of("000001", "000003"))).isFalse();
        assertThat(DraftAdoption.isNumbered(List.of("000001", "zzz"))).isFalse();
        assertThat(DraftAdoption.isNumbered(List.of("000001", "000001"))).isFalse();
    }
}
