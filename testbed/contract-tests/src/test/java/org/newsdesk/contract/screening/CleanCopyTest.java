package org.newsdesk.contract.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.bureau.Word;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Paths;

/** K1: the author lets the product take out what nobody sees; what everybody sees stays. */
class CleanCopyTest extends ScreeningTest {
    private static final String SEEN = "现场群众纷纷点赞，称讲解通俗易懂。";

    @Test
    void k1_nothing_unseen_is_left_and_everything_seen_stays() throws IOException {
        Draft draft = draft(revealing());
        assertThat(draft.screening().blocking()).contains("mobile");
        String before = draft.detail().path("versionLabel").asText();

        Answer answer = draft.cleanCopy(draft.author()).orFail();

        assertThat(answer.json().path("versionLabel").asText()).isNotEqualTo(before);
        assertThat(draft.screening().findings())
                .as(draft.screening().now().toString())
                .noneMatch(finding -> finding.path("hidden").asBoolean())
                .noneMatch(finding -> finding.path("kind").asText().equals("tracked-change"));
        assertThat(draft.screening().blocking()).isEmpty();
        String inside = inside(admin().content(draft.id()));
        assertThat(inside).contains(SEEN, "后来补上的一句。", "图为宣传现场。").doesNotContain("卢国强", MOBILE, "内部掌握", "白色的字", "何某人");
        assertThat(draft.sha256()).isEqualTo(Draft.sha256(admin().content(draft.id())));
        draft.finish();
    }

    @Test
    void k1_the_sample_with_tracked_changes_comes_out_clean() {
        Draft draft = draft(Samples.read("石桥司法所-2026年3月11日工作信息.docx"), Map.of("concernsCase", true));
        assertThat(draft.screening().blocking()).contains("party-name", "mobile");

        draft.cleanCopy(draft.author()).orFail();

        assertThat(draft.screening().blocking()).isEmpty();
        assertThat(draft.screening().findings("comment")).isEmpty();
        assertThat(draft.screening().findings("tracked-change")).isEmpty();
    }

    @Test
    void k1_the_version_before_is_kept() {
        byte[] revealing = revealing();
        Draft draft = draft(revealing);

        draft.cleanCopy(draft.author()).orFail();

        JsonNode versions = draft.author()
                .get(Paths.v1("nodes/" + draft.id() + "/versions"))
                .orFail()
                .json()
                .path("list")
                .path("entries");
        assertThat(versions.size()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wangqiang", "tangyun", "wuwei", "admin"})
    void k1_others_do_not_rewrite_the_authors_text(String person) {
        Draft draft = draft(revealing());
        String before = draft.sha256();

        Answer answer = draft.cleanCopy(as(person));

        assertThat(answer.status()).as(answer.toString()).isIn(403, 404);
        assertRefused(answer, answer.status());
        assertThat(draft.sha256()).isEqualTo(before);
    }

    @Test
    void k1_strangers_do_not_even_see_it() {
        assertRefused(draft(revealing()).cleanCopy(as("stranger")), 404);
    }

    @Test
    void i3_a_text_under_review_is_not_rewritten() {
        Draft draft = draft(Docx.news().comment("请核对").bytes());
        draft.submit(draft.author()).orFail();
        String before = draft.sha256();

        for (String person : List.of("chenjing", "lihua", "wuwei")) {
            Answer answer = draft.cleanCopy(as(person));
            assertThat(answer.status()).as(answer.toString()).isIn(403, 409);
            assertRefused(answer, answer.status());
        }
        assertThat(draft.sha256()).isEqualTo(before);
        draft.finish();
    }

    @Test
    void k1_a_text_changed_meanwhile_is_a_conflict() {
        Draft draft = draft(revealing());

        Answer answer = draft.author().post(draft.path("/clean-copy"), Map.of("contentSha256", "0".repeat(64)));

        assertRefused(answer, 409);
        assertRefused(draft.author().post(draft.path("/clean-copy"), Map.of()), 400);
    }

    @Test
    void i9_what_cannot_be_read_cannot_be_cleaned() {
        Draft draft = drafts.brought(Unit.PUFA, Samples.read("柳坝司法所-2026年3月6日工作信息.docx"));
        String before = draft.sha256();

        Answer answer = draft.cleanCopy(draft.author());

        assertRefused(answer, 422, "I9");
        assertThat(draft.sha256()).isEqualTo(before);
    }

    @Test
    void k1_a_clean_text_may_be_cleaned_again() {
        Draft draft = draft(Word.unique());

        draft.cleanCopy(draft.author()).orFail();

        assertThat(draft.screening().status()).isEqualTo("CLEAN");
        draft.finish();
    }

    private static byte[] revealing() {
        return Docx.news()
                .paragraph(SEEN)
                .deleted("卢国强")
                .inserted("后来补上的一句。")
                .comment("家属电话" + MOBILE)
                .hidden("内部掌握")
                .white("白色的字")
                .picture(Photo.withPosition(), "")
                .paragraph("图为宣传现场。")
                .properties("何某人", "家属")
                .bytes();
    }

    /** All entries of a package as one text. */
    private static String inside(byte[] docx) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                        .append('\n');
            }
        }
        return text.toString();
    }
}
