package org.newsdesk.screening.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsdesk.screening.Screenings.found;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdesk.document.DocumentText;
import org.newsdesk.document.Location;
import org.newsdesk.document.Passage;
import org.newsdesk.screening.Finding;
import org.newsdesk.screening.FindingKind;
import org.newsdesk.screening.Screenings;

class ClassificationMarkTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "秘密★1年|秘密★1年",
                "机密★10年|机密★10年",
                "绝密★长期|绝密★长期",
                "秘密☆6个月|秘密☆6个月",
                "机密*5年|机密*5年",
                "機密★十年|機密★十年",
                "秘 密 ★ １ 年|秘 密 ★ １ 年",
                "绝密★启用前|绝密★启用前",
                "秘密★|秘密★",
                "本件 机密★2027年3月1日 妥存|机密★2027年3月1日",
                "机密✩长期|机密✩长期",
                "秘\u200B密⭐３年|秘\u200B密⭐３年",
                "工作秘密★1年|工作秘密★1年",
                "密级：机密|密级：机密",
                "密级:秘密 份号：000012|密级:秘密",
                "【机密】关于印发通报的通知|【机密】",
                "关于印发通报的通知（秘密）|（秘密）",
                "〔絕密〕|〔絕密〕",
                "机密·特急|机密·特急",
                "特急 机密|特急 机密",
                "秘密 10年|秘密 10年",
                "绝 密|绝 密",
                "机　密|机　密",
                "秘密|秘密",
                "机密　云岭县司法局|机密",
                "工作秘密|工作秘密",
                "秘密★伍年|秘密★伍年",
                "机密件|机密件",
                "TOP SECRET//SCI|TOP SECRET//SCI",
                "S E C R E T|S E C R E T",
                "TOP SECRET|TOP SECRET",
                "Confidential|Confidential",
                "ＳＥＣＲＥＴ|ＳＥＣＲＥＴ",
                "(秘密★1年)|秘密★1年)",
            })
    void k1_marks_are_found_in_every_written_form(String line, String mark) {
        assertThat(found(FindingKind.CLASSIFICATION_MARK, "前文", line, "后文")).containsExactly(mark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "保守国家秘密是每个公民的义务。",
                "要严格落实保密纪律，守住秘密。",
                "国家秘密分为绝密、机密、秘密三级。",
                "国家秘密的密级分为绝密、机密、秘密三级。",
                "会议传达了机密文件管理的要求。",
                "他家的豆腐有一个绝密配方。",
                "涉及商业秘密、个人隐私的不予公开。",
                "组织学习《中华人民共和国保守国家秘密法》。",
                "内部文件，注意保存",
                "秘密就在于坚持",
                "成功的秘密",
                "工作秘密不得外传。",
                "工作人员讲解了密级标注的样式，如“机密★10年”。",
                "secret santa 活动",
                "他向律师吐露了埋藏多年的秘密。",
                "密级：公开",
                "（绝密、机密、秘密）三级",
                "《绝密》主题党课",
            })
    void k1_ordinary_words_are_no_marks(String line) {
        assertThat(found(FindingKind.CLASSIFICATION_MARK, "前文", line, "后文")).isEmpty();
    }

    @Test
    void k1_a_line_inside_a_passage_is_a_line() {
        assertThat(found(FindingKind.CLASSIFICATION_MARK, "云岭县司法局\n机密\n会议纪要")).containsExactly("机密");
    }

    @ParameterizedTest
    @ValueSource(strings = {"机密-办公室-2026年3月20日工作信息.docx", "办公室-2026年3月20日工作信息（机密）.docx", "机密.docx"})
    void k1_a_file_name_may_carry_a_mark(String name) {
        assertThat(Screenings.findings(Screenings.document("正文"), name))
                .extracting(Finding::kind, Finding::location)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(FindingKind.CLASSIFICATION_MARK, Location.FILENAME));
    }

    @Test
    void k1_a_table_that_explains_the_levels_has_no_mark() {
        DocumentText table = new DocumentText(
                List.of(
                        Passage.plain(Location.TABLE, 0, "绝密"),
                        Passage.plain(Location.TABLE, 0, "机密"),
                        Passage.plain(Location.TABLE, 0, "秘密")),
                List.of(),
                List.of());
        assertThat(Screenings.findings(table)).isEmpty();
    }
}
