package org.newsdesk.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsdesk.screening.Finding;
import org.newsdesk.screening.FindingKind;

class ReportedFindingTest {

    @Test
    void the_same_finding_has_the_same_id_in_every_report() {
        List<ReportedFinding> first = ReportedFinding.of(List.of(TestExaminations.finding(FindingKind.MOBILE, 3)));
        List<ReportedFinding> second = ReportedFinding.of(List.of(
                TestExaminations.finding(FindingKind.ID_CARD, 0), TestExaminations.finding(FindingKind.MOBILE, 3)));
        assertThat(second.get(1).id()).isEqualTo(first.get(0).id()).matches("[0-9a-f]{12}");
    }

    @Test
    void two_findings_never_share_an_id() {
        Finding twice = TestExaminations.finding(FindingKind.DOCPROPS, 0);
        assertThat(ReportedFinding.of(List.of(twice, twice)))
                .extracting(ReportedFinding::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void i5_a_report_is_read_as_it_was_written() {
        List<ReportedFinding> findings =
                TestExaminations.found("id-card", "comment").findings();
        assertThat(FindingsJson.read(FindingsJson.write(findings))).isEqualTo(findings);
    }

    @Test
    void i12_only_a_classification_mark_stops() {
        assertThat(TestExaminations.found("id-card", "term").stops()).isFalse();
        assertThat(TestExaminations.found("id-card", "classification-mark").stops())
                .isTrue();
    }
}
