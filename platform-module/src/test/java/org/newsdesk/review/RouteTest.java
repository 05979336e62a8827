package org.newsdesk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsdesk.review.SignOffs.approve;
import static org.newsdesk.review.SignOffs.giveBack;
import static org.newsdesk.review.SignOffs.unsure;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsdesk.draft.Level;

class RouteTest {

    @Test
    void a1_an_ordinary_draft_passes_head_deputy_confidentiality_and_office() {
        assertThat(ordinary().levels())
                .containsExactly(Level.FIRST_REVIEW, Level.REVIEW, Level.CONFIDENTIALITY, Level.REGISTRATION);
        assertThat(ordinary().next()).contains(Level.FIRST_REVIEW);
        assertThat(ordinary(approve(Level.FIRST_REVIEW, "h")).next()).contains(Level.REVIEW);
        assertThat(ordinary(approve(Level.FIRST_REVIEW, "h"), approve(Level.REVIEW, "d"))
                        .next())
                .contains(Level.CONFIDENTIALITY);
    }

    @Test
    void a3_an_important_draft_needs_the_director() {
        Route route = new Route(true, List.of(approve(Level.FIRST_REVIEW, "h"), approve(Level.REVIEW, "d")));
        assertThat(route.next()).contains(Level.DIRECTOR);
        assertThat(route.complete()).isFalse();
    }

    @Test
    void a3_importance_raised_after_the_confidentiality_review_calls_the_director_and_then_goes_on() {
        List<SignOff> passed = List.of(
                approve(Level.FIRST_REVIEW, "h"), approve(Level.REVIEW, "d"), approve(Level.CONFIDENTIALITY, "c"));
        assertThat(new Route(true, passed).next()).contains(Level.DIRECTOR);
        List<SignOff> decided = List.of(
                approve(Level.FIRST_REVIEW, "h"),
                approve(Level.REVIEW, "d"),
                approve(Level.CONFIDENTIALITY, "c"),
                approve(Level.DIRECTOR, "z"));
        assertThat(new Route(true, decided).next()).contains(Level.REGISTRATION);
    }

    @Test
    void a11_an_unsure_head_hands_the_decision_to_the_deputy() {
        Route route = ordinary(unsure(Level.FIRST_REVIEW, "h"));
        assertThat(route.next()).contains(Level.REVIEW);
        assertThat(ordinary(unsure(Level.FIRST_REVIEW, "h"), approve(Level.REVIEW, "d"))
                        .next())
                .contains(Level.CONFIDENTIALITY);
    }

    @Test
    void a11_an_unsure_deputy_brings_in_the_director_also_for_an_ordinary_draft() {
        Route route = ordinary(approve(Level.FIRST_REVIEW, "h"), unsure(Level.REVIEW, "d"));
        assertThat(route.levels()).contains(Level.DIRECTOR);
        assertThat(route.next()).contains(Level.DIRECTOR);
    }

    @Test
    void a11_unsure_alone_never_completes_a_round() {
        Route route = ordinary(
                unsure(Level.FIRST_REVIEW, "h"),
                unsure(Level.REVIEW, "d"),
                approve(Level.CONFIDENTIALITY, "c"),
                approve(Level.REGISTRATION, "o"));
        assertThat(route.complete()).isFalse();
        assertThat(route.next()).contains(Level.DIRECTOR);
    }

    @Test
    void a11_an_unsure_confidentiality_review_comes_back_after_the_director() {
        SignOff head = approve(Level.FIRST_REVIEW, "h");
        SignOff deputy = approve(Level.REVIEW, "d");
        SignOff unsure = unsure(Level.CONFIDENTIALITY, "c");
        assertThat(ordinary(head, deputy, unsure).next()).contains(Level.DIRECTOR);
        Route decided = ordinary(head, deputy, unsure, approve(Level.DIRECTOR, "z"));
        assertThat(decided.next()).contains(Level.CONFIDENTIALITY);
        assertThat(decided.mayBeUnsure(Level.CONFIDENTIALITY)).isFalse();
    }

    @Test
    void a11_the_top_level_must_decide() {
        assertThat(ordinary().mayBeUnsure(Level.DIRECTOR)).isFalse();
        assertThat(ordinary().mayBeUnsure(Level.REGISTRATION)).isFalse();
        assertThat(ordinary().mayBeUnsure(Level.REVIEW)).isTrue();
    }

    @Test
    void a_return_ends_the_round_whatever_was_signed_before() {
        Route route = ordinary(approve(Level.FIRST_REVIEW, "h"), giveBack(Level.REVIEW, "d"));
        assertThat(route.returned()).isTrue();
        assertThat(route.next()).isEmpty();
        assertThat(route.complete()).isFalse();
    }

    @Test
    void i1_a_round_is_complete_when_every_level_has_approved() {
        Route route = ordinary(
                approve(Level.FIRST_REVIEW, "h"),
                approve(Level.REVIEW, "d"),
                approve(Level.CONFIDENTIALITY, "c"),
                approve(Level.REGISTRATION, "o"));
        assertThat(route.complete()).isTrue();
    }

    private static Route ordinary(SignOff... signOffs) {
        return new Route(false, List.of(signOffs));
    }
}
