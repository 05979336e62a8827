package org.newsdesk.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftNamingTest {

    @ParameterizedTest
    @ValueSource(strings = {"城关司法所-2026年3月5日工作信息.docx", "城关司法所-2026年03月05日工作信息.docx", "城关司法所-2026年3月05日工作信息.doc"})
    void g3_reads_unit_and_date_padded_or_not(String name) {
        assertThat(DraftNaming.read(name)).isEqualTo(new DraftNaming.Named("城关司法所", LocalDate.of(2026, 3, 5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"白水司法所-2026年2月30日工作信息.docx", "白水司法所-2025年2月29日工作信息.docx", "白水司法所-2026年13月1日工作信息.docx"})
    void g3_refuses_a_day_that_does_not_exist(String name) {
        assertThat(DraftNaming.read(name)).isInstanceOf(DraftNaming.NoSuchDate.class);
    }

    @Test
    void g3_accepts_the_leap_day() {
        assertThat(DraftNaming.read("白水司法所-2028年2月29日工作信息.docx")).isInstanceOf(DraftNaming.Named.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "松坪镇工作简报（终稿）.docx",
                "龙潭司法所2026-03-08信息.docx",
                "-2026年3月5日工作信息.docx",
                "城关司法所-26年3月5日工作信息.docx",
                "城关司法所-2026年3月5日工作信息.pdf",
                "城关司法所-2026年3月5日工作信息.docx.exe",
                ""
            })
    void g3_refuses_any_other_form(String name) {
        assertThat(DraftNaming.read(name)).isInstanceOf(DraftNaming.WrongForm.class);
    }
}
