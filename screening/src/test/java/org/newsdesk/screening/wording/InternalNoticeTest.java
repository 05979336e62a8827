package org.newsdesk.screening.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsdesk.screening.Screenings.found;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdesk.screening.FindingKind;

/** K1, I12: lines that forbid to pass a paper on. */
class InternalNoticeTest {

    @ParameterizedTest
    @ValueSource(strings = {"内部资料，注意保密", "内部文件，不得外传", "（内部使用，请勿外传）", "仅供内部使用", "★内部参考★ 严禁翻印", "阅后收回"})
    void a_line_that_says_nothing_else_is_a_mark(String line) {
        assertThat(found(FindingKind.CLASSIFICATION_MARK, line, "工作简报")).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "会议传达了内部管理规定。",
                "调解协议的内容不得外传，当事人都记下了。",
                "内部资料 免费交流",
                "内部资料 注意保存",
                "工作人员提醒大家，内部文件要妥善保管。",
                "单位内部的纠纷"
            })
    void the_words_in_a_sentence_are_none(String line) {
        assertThat(found(FindingKind.CLASSIFICATION_MARK, line)).isEmpty();
    }
}
