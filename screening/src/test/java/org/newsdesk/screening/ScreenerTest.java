package org.newsdesk.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsdesk.screening.Screenings.document;
import static org.newsdesk.screening.Screenings.findings;
import static org.newsdesk.screening.Screenings.found;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsdesk.document.Deadline;
import org.newsdesk.document.DocumentText;
import org.newsdesk.document.Location;
import org.newsdesk.document.Mark;
import org.newsdesk.document.Passage;
import org.newsdesk.document.Span;
import org.newsdesk.document.Trace;
import org.newsdesk.document.UnreadableReason;
import org.newsdesk.screening.list.ScreeningLists;

class ScreenerTest {

    @Test
    void k6_the_exact_text_is_reported_whatever_hides_in_it() {
        assertThat(found(FindingKind.MOBILE, "电话１３９\u200B0000４８２①。")).containsExactly("１３９\u200B0000４８２①");
    }

    @Test
    void k6_a_number_split_by_a_hidden_run_counts() {
        Passage passage = new Passage(
                Location.BODY,
                0,
                Passage.Style.BODY,
                List.of(new Span("电话139000", Mark.PLAIN), new Span("abc", Mark.HIDDEN), new Span("04821", Mark.PLAIN)));
        List<Finding> findings = findings(new DocumentText(List.of(passage), List.of(), List.of()));
        assertThat(findings)
                .extracting(Finding::location, Finding::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Location.BODY, "139000abc04821"));
    }

    @Test
    void k6_a_deleted_number_beside_an_inserted_one_counts_as_well() {
        Passage passage = new Passage(
                Location.BODY,
                0,
                Passage.Style.BODY,
                List.of(
                        new Span("电话", Mark.PLAIN),
                        new Span("13900004821", Mark.DELETED),
                        new Span("13800007316", Mark.INSERTED)));
        List<Finding> findings = findings(new DocumentText(List.of(passage), List.of(), List.of()));
        assertThat(findings)
                .extracting(Finding::location, Finding::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Location.DELETED, "13900004821"),
                        org.assertj.core.groups.Tuple.tuple(Location.INSERTED, "13800007316"));
    }

    @Test
    void k6_offsets_lead_to_the_words_in_the_passage() {
        Finding finding =
                findings(document("标题", "受援人身份证号：539901197806143211，已核对。")).get(0);
        assertThat(finding.passage()).isEqualTo(1);
        assertThat(finding.start()).isEqualTo(8);
        assertThat(finding.end()).isEqualTo(26);
        assertThat(finding.context()).isEqualTo(new Finding.Context("受援人身份证号：", "，已核对。"));
    }

    @Test
    void k6_a_comment_of_several_paragraphs_is_screened_and_reported_whole() {
        String whole = "案款发还账户 62258800\n00997339";
        DocumentText remark = new DocumentText(
                List.of(
                        Passage.plain(Location.COMMENT, 0, "案款发还账户 62258800"),
                        Passage.plain(Location.COMMENT, 0, "00997339")),
                List.of(),
                List.of(new Trace(Trace.Kind.COMMENT, Location.COMMENT, 0, 0, whole.length(), whole)));
        assertThat(findings(remark))
                .filteredOn(finding -> finding.kind() == FindingKind.COMMENT)
                .extracting(Finding::text, Finding::context)
                .contains(org.assertj.core.groups.Tuple.tuple(whole, new Finding.Context("", "")));
    }

    @Test
    void i9_who_gives_a_file_up_ends_its_screening() {
        DocumentText text = document("王建国与李秀英发生纠纷，".repeat(1000));
        Screener screener = new Screener(ScreeningLists.defaults());
        Thread.currentThread().interrupt();
        try {
            assertThat(screener.screen(text, Screenings.context(), Deadline.in(Duration.ofMinutes(1))))
                    .isEqualTo(new ScreeningResult.Unscreened(UnreadableReason.TIME_OUT));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void i9_nothing_is_screened_past_its_deadline() {
        Screener screener = new Screener(ScreeningLists.defaults());
        assertThat(screener.screen(document("文字"), Screenings.context(), Deadline.in(Duration.ofMillis(-1))))
                .isEqualTo(new ScreeningResult.Unscreened(UnreadableReason.TIME_OUT));
    }
}
