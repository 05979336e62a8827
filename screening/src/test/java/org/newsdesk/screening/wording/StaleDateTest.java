package org.newsdesk.screening.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsdesk.screening.Screenings.found;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdesk.document.Location;
import org.newsdesk.screening.Finding;
import org.newsdesk.screening.FindingKind;
import org.newsdesk.screening.Screenings;

/** Handed in on 20 March 2026. */
class StaleDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025年12月4日上午，宪法宣传活动在广场举行。|2025年12月4日",
                "12月4日上午，宪法宣传活动在广场举行。|12月4日",
                "二〇二五年十二月四日，宪法宣传活动举行。|二〇二五年十二月四日",
                "2025-09-03，司法所开展法治宣传活动。|2025-09-03",
                "2025年12月19日，县司法局召开会议。|2025年12月19日",
            })
    void k10_an_event_of_more_than_three_months_ago_is_stale(String lead, String date) {
        assertThat(found(FindingKind.STALE_DATE, "司法所开展活动", lead)).containsExactly(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025年12月20日，县司法局召开会议。",
                "3月15日，司法所开展普法宣传活动。",
                "《社区矫正法》2020年7月1日起施行。",
                "他1975年8月3日出生在一个小山村里。",
                "自2025年9月1日以来，司法所坚持走访。",
                "请于2025年11月30日前报送材料。",
                "3月18日，回顾2025年9月1日受理的纠纷。",
                "“12·4”国家宪法日宣传活动正在筹备。",
                "根据《2025年9月3日会议纪要》精神开展工作。",
                "2025年全年共调解纠纷若干。",
            })
    void k10_what_is_recent_or_no_event_is_not(String lead) {
        assertThat(found(FindingKind.STALE_DATE, "司法所开展活动", lead)).isEmpty();
    }

    @Test
    void k10_a_day_far_down_is_background() {
        assertThat(found(
                        FindingKind.STALE_DATE,
                        "标题标题标题标题标题",
                        "第一段没有日期，只有文字。",
                        "第二段没有日期，只有文字。",
                        "第三段没有日期，只有文字。",
                        "第四段说到2025年3月1日的事。"))
                .isEmpty();
    }

    @Test
    void k10_the_name_of_the_file_tells_the_day_when_the_lead_does_not() {
        assertThat(Screenings.findings(Screenings.document("司法所开展普法活动"), "办公室-2025年9月3日工作信息.docx"))
                .extracting(Finding::kind, Finding::location, Finding::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(FindingKind.STALE_DATE, Location.FILENAME, "2025年9月3日"));
    }

    @Test
    void k10_the_name_of_the_file_tells_a_missing_year() {
        assertThat(Screenings.findings(Screenings.document("2月3日，司法所开展普法活动"), "办公室-2025年2月4日工作信息.docx"))
                .extracting(Finding::text)
                .containsExactly("2月3日");
        assertThat(Screenings.findings(Screenings.document("12月30日，司法所开展普法活动"), "办公室-2026年1月4日工作信息.docx"))
                .isEmpty();
    }
}
