package org.newsdesk.contract.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.bureau.Word;

/** The archive's list. */
class ArchivePageTest extends DeskTest {

    @Test
    void a_piece_is_found_by_a_word_of_its_text() {
        String word = Word.letters();
        byte[] content = Word.of("普法宣传进社区", "本报讯 云岭县司法局组织志愿者走进社区，代号" + word + "。");
        Draft piece = drafts.uploaded(Unit.PUFA, content, Map.of()).finish();
        drafts.released();
        try (Desk desk = desk("qianfang").open("archive")) {
            desk.field("filter.text").fill(word);

            assertThat(desk.page().locator("desk-list tbody tr")).hasCount(1);
            assertThat(desk.row(piece.title())).isVisible();
        }
    }
}
