package org.newsdesk.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsdesk.rule.Problem;

class SubmissionCheckTest {
    private static final String UNIT = "普法与依法治理股";

    @Test
    void a_complete_draft_has_no_problems() {
        assertThat(SubmissionCheck.problems(TestDrafts.named("普法与依法治理股-2026年3月15日工作信息.docx"), UNIT))
                .isEmpty();
    }

    @Test
    void g3_the_unit_in_the_name_is_the_unit_of_the_folder() {
        assertThat(SubmissionCheck.problems(TestDrafts.named("城关司法所-2026年3月15日工作信息.docx"), UNIT))
                .containsExactly(Problem.of("G3", "newsdesk.problem.G3.unit", "城关司法所", UNIT)
                        .field("name"));
    }

    @Test
    void g4_all_missing_fields_are_told_at_once() {
        Draft.Form empty = new Draft.Form(" ", null, "", null, List.of(), false, false, false);
        assertThat(SubmissionCheck.problems(TestDrafts.with(empty), UNIT))
                .extracting(Problem::field)
                .containsExactly("title", "category", "reportingUnit", "informationOfficer");
    }

    @Test
    void g4_a_title_has_at_most_200_characters() {
        assertThat(SubmissionCheck.problems(TestDrafts.with(TestDrafts.form("长".repeat(201))), UNIT))
                .extracting(Problem::key)
                .containsExactly("newsdesk.problem.G4.titleLength");
    }
}
