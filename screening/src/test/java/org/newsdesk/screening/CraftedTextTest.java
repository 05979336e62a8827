package org.newsdesk.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdesk.document.Deadline;
import org.newsdesk.document.DocumentText;
import org.newsdesk.screening.list.ScreeningLists;

/** No text makes screening slow: whatever is repeated costs the same a character (I9). */
class CraftedTextTest {

    private static final int CHARACTERS = 150_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1 ",
                "139 ",
                "机密",
                "机 密 ",
                "机密★",
                "------",
                "【(",
                "密级:",
                "日前",
                "近日",
                "2025年12月3",
                "12.5%",
                "全县",
                "同比1",
                "百分之",
                "京a",
                "京a1 ",
                "《",
                "”“",
                "图为",
                "张某",
                "王建国(",
                "岁",
                "化名",
                "住",
                "小学",
                "嫌疑人",
                "secret ",
                "、",
                "\u200B",
                "\u3000",
                "a1 b2-",
                "一三八",
                "(0871)",
                "①",
                "根据"
            })
    void i9_repetition_does_not_hold_up(String piece) {
        String text = piece.repeat(CHARACTERS / piece.length());
        assertThat(result(Screenings.document("标题", text))).isInstanceOf(ScreeningResult.Screened.class);
        String[] passages = new String[CHARACTERS / 12];
        java.util.Arrays.fill(passages, piece.repeat(12 / piece.length()));
        assertThat(result(Screenings.document(passages))).isInstanceOf(ScreeningResult.Screened.class);
    }

    private static ScreeningResult result(DocumentText document) {
        ScreeningContext context =
                new ScreeningContext("", "county-bureau", "section", true, true, true, Screenings.TODAY);
        return new Screener(ScreeningLists.defaults()).screen(document, context, Deadline.in(Duration.ofSeconds(60)));
    }
}
