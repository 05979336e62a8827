package org.newsdesk.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsdesk.review.TrailEvent;
import org.newsdesk.review.TrailEvent.Kind;

class KeepingTest {
    private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");

    private final List<TrailEvent> events = new ArrayList<>();

    @Test
    void the_last_category_counts() {
        happened(Kind.RETENTION, "D10", null);
        happened(Kind.RETENTION, "D30", null);

        assertThat(Keeping.of(events).category()).contains("D30");
    }

    @Test
    void without_a_word_about_it_nobody_chose_a_category() {
        happened(Kind.RELEASED, "〔2026〕12号", null);

        assertThat(Keeping.of(events)).isEqualTo(new Keeping(Optional.empty(), List.of(), Optional.empty()));
    }

    @Test
    void i7_a_hold_is_in_force_until_that_very_hold_is_lifted() {
        String first = happened(Kind.HELD, "信访", null);
        String second = happened(Kind.HELD, "诉讼", null);
        happened(Kind.HOLD_LIFTED, "", first);

        Keeping keeping = Keeping.of(events);

        assertThat(keeping.inForce()).extracting(Hold::id).containsExactly(second);
        assertThat(keeping.holds()).extracting(Hold::inForce).containsExactly(false, true);
    }

    @Test
    void a_lift_of_something_unknown_lifts_nothing() {
        happened(Kind.HELD, "信访", null);
        happened(Kind.HOLD_LIFTED, "", "999999");
        happened(Kind.HOLD_LIFTED, "", null);

        assertThat(Keeping.of(events).inForce()).hasSize(1);
    }

    @Test
    void a_refused_proposal_is_not_open_and_a_new_one_is() {
        String first = happened(Kind.DISPOSAL_PROPOSED, "期满", null);
        happened(Kind.DISPOSAL_REFUSED, "留", first);
        assertThat(Keeping.of(events).proposal()).isEmpty();

        String second = happened(Kind.DISPOSAL_PROPOSED, "再提", null);
        assertThat(Keeping.of(events).proposal()).map(Proposal::id).contains(second);
    }

    private String happened(Kind kind, String text, String about) {
        String id = "%06d".formatted(events.size() + 1);
        events.add(new TrailEvent(id, kind, "qianfang", "钱芳", AT, 1, text, about));
        return id;
    }
}
