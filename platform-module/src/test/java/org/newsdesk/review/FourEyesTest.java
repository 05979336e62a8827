package org.newsdesk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsdesk.review.SignOffs.approve;
import static org.newsdesk.review.SignOffs.unsure;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.Level;
import org.newsdesk.draft.TestDrafts;
import org.newsdesk.rule.Problem;

class FourEyesTest {
    private final Draft draft = TestDrafts.underReview();

    @Test
    void i2_the_author_never_signs() {
        assertThat(FourEyes.refusal("chenjing", draft, Level.FIRST_REVIEW, List.of()))
                .map(Problem::key)
                .contains("newsdesk.problem.I2.author");
    }

    @Test
    void i2_who_brought_the_file_into_the_folder_never_signs() {
        assertThat(FourEyes.refusal("linxiao", draft, Level.FIRST_REVIEW, List.of()))
                .map(Problem::key)
                .contains("newsdesk.problem.I2.broughtBy");
    }

    @Test
    void i2_the_submitter_never_signs() {
        assertThat(FourEyes.refusal("heping", draft, Level.REGISTRATION, List.of()))
                .map(Problem::key)
                .contains("newsdesk.problem.I2.submitter");
    }

    @Test
    void i2_nobody_signs_two_levels_of_one_round() {
        List<SignOff> signed = List.of(approve(Level.FIRST_REVIEW, "lihua"));
        assertThat(FourEyes.refusal("lihua", draft, Level.REVIEW, signed))
                .map(Problem::key)
                .contains("newsdesk.problem.I2.twice");
        assertThat(FourEyes.refusal("wangqiang", draft, Level.REVIEW, signed)).isEmpty();
    }

    @Test
    void a11_who_was_unsure_may_decide_the_same_level_afterwards() {
        List<SignOff> signed = List.of(unsure(Level.CONFIDENTIALITY, "wuwei"));
        assertThat(FourEyes.refusal("wuwei", draft, Level.CONFIDENTIALITY, signed))
                .isEmpty();
    }
}
