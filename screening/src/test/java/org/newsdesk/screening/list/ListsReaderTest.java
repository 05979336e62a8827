package org.newsdesk.screening.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsdesk.screening.Finding;
import org.newsdesk.screening.FindingKind;
import org.newsdesk.screening.Screener;
import org.newsdesk.screening.Screenings;
import org.newsdesk.screening.Severity;
import org.newsdesk.screening.list.ListsReader.Outcome;
import org.newsdesk.screening.list.Mistake.Problem;

class ListsReaderTest {

    private static final String NO_TERMS = "term,severity,rule,note\n";

    @Test
    void the_defaults_hold_and_name_their_state() {
        assertThat(ScreeningLists.defaults().version()).hasSize(12);
        assertThat(ScreeningLists.defaults().severity(FindingKind.MOBILE)).isEqualTo(Severity.BLOCK);
        assertThat(ScreeningLists.defaults().staleMonths()).isEqualTo(3);
    }

    @Test
    void settings_are_read_in_either_language() {
        ScreeningLists lists = lists("""
                # 说明
                [severities]
                mobile: advise
                credit-code： 阻断
                [public-numbers]
                (0999) 234 5678
                [期限]
                失效月数: 6   # 半年
                """, NO_TERMS);
        assertThat(lists.severity(FindingKind.MOBILE)).isEqualTo(Severity.ADVISE);
        assertThat(lists.severity(FindingKind.CREDIT_CODE)).isEqualTo(Severity.BLOCK);
        assertThat(lists.isPublicNumber("09992345678")).isTrue();
        assertThat(lists.staleMonths()).isEqualTo(6);
    }

    @Test
    void all_mistakes_are_told_with_their_lines() {
        List<Mistake> mistakes = mistakes("""
                mobile: block
                [级别]
                telephone: block
                mobile: hard
                mobile
                classification-mark: advise
                [期限]
                失效月数: 0
                [其他]
                甲
                """, """
                term,severity,rule,note
                甲
                某某词,loud,K4,
                某某词,block,K4,
                词语,block,Z9,
                词条,"block
                词条,,,,
                """);
        assertThat(mistakes)
                .extracting(
                        mistake -> mistake.source().name().charAt(0) + "" + mistake.line() + " " + mistake.problem())
                .containsExactly(
                        "S1 " + Problem.OUTSIDE_SECTION,
                        "S3 " + Problem.UNKNOWN_KIND,
                        "S4 " + Problem.UNKNOWN_SEVERITY,
                        "S5 " + Problem.NOT_A_SETTING,
                        "S6 " + Problem.MARK_MUST_BLOCK,
                        "S8 " + Problem.NOT_MONTHS,
                        "S9 " + Problem.UNKNOWN_SECTION,
                        "T2 " + Problem.TOO_SHORT,
                        "T3 " + Problem.UNKNOWN_SEVERITY,
                        "T4 " + Problem.DUPLICATE,
                        "T5 " + Problem.UNKNOWN_RULE,
                        "T6 " + Problem.OPEN_QUOTE,
                        "T7 " + Problem.WRONG_FIELDS);
    }

    @Test
    void a_list_without_a_header_is_refused() {
        assertThat(mistakes("", "某词,block,K4,")).extracting(Mistake::problem).containsExactly(Problem.HEADER_MISSING);
    }

    @Test
    void terms_are_found_however_they_are_spelled_and_say_their_own_rule() {
        Screener screener = new Screener(lists("", NO_TERMS + "残废人,block,K6,\nav,,,\n\"甲,乙\",advise,K4,\"说\"\"明\"\n"));
        List<Finding> findings =
                screener.findings(Screenings.document("殘 廢\u200B人见到 java 和ＡＶ，甲，乙"), Screenings.context());
        assertThat(findings).extracting(Finding::text).containsExactly("殘 廢\u200B人", "ＡＶ", "甲，乙");
        assertThat(findings).extracting(Finding::rule).containsExactly("K6", "K4", "K4");
        assertThat(findings)
                .extracting(Finding::severity)
                .containsExactly(Severity.BLOCK, Severity.ADVISE, Severity.ADVISE);
    }

    @Test
    void of_terms_that_overlap_the_longest_counts() {
        Screener screener = new Screener(lists("", NO_TERMS + "甲乙\n甲乙丙\n丙丁\n"));
        assertThat(screener.findings(Screenings.document("甲乙丙丁"), Screenings.context()))
                .extracting(Finding::text)
                .containsExactly("甲乙丙");
    }

    @Test
    void exceptions_are_never_reported() {
        Screener screener = new Screener(lists("[例外]\nmobile: 热线13900004821\n甲乙丙\n", NO_TERMS + "乙丙\n"));
        assertThat(screener.findings(
                        Screenings.document("联系热线13900004821，本人13900004821，甲乙丙，乙丙。"), Screenings.context()))
                .extracting(Finding::text)
                .containsExactly("13900004821", "乙丙");
    }

    @Test
    void public_numbers_are_nobodys_own() {
        Screener screener = new Screener(lists("[公开电话]\n139 0000 4821\n", NO_TERMS));
        assertThat(screener.findings(Screenings.document("电话1390000-4821"), Screenings.context()))
                .isEmpty();
    }

    private static ScreeningLists lists(String settings, String terms) {
        assertThat(ListsReader.read(settings, terms)).isInstanceOf(Outcome.Read.class);
        return ((Outcome.Read) ListsReader.read(settings, terms)).lists();
    }

    private static List<Mistake> mistakes(String settings, String terms) {
        return ((Outcome.Refused) ListsReader.read(settings, terms)).mistakes();
    }
}
