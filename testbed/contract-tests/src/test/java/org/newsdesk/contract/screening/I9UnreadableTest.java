package org.newsdesk.contract.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.bureau.Word;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Paths;

/** I9: what cannot be read to its end blocks with its reason, and hurts nobody meanwhile. */
class I9UnreadableTest extends ScreeningTest {
    private static final Duration WITHIN = Duration.ofSeconds(30);

    /** Generous, because the machine of the test may be busy; without a guard it would be minutes. */
    private static final Duration QUICK = Duration.ofSeconds(8);

    @ParameterizedTest
    @EnumSource(Broken.class)
    void i9_each_bad_file_is_unscreened_or_no_draft_at_all_within_thirty_seconds(Broken kind) {
        Draft draft = uploaded(kind);
        long begun = System.nanoTime();

        Answer screening = draft.screening().finished();

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(WITHIN);
        if (!screening.ok()) {
            assertRefused(screening, 422, "G2");
            return;
        }
        assertThat(screening.json().path("status").asText())
                .as(screening.toString())
                .isEqualTo("UNSCREENED");
        JsonNode reason = screening.json().path("reason");
        assertThat(reason.path("rule").asText()).as(screening.toString()).isIn("I9", "G2");
        assertThat(reason.path("code").asText()).matches("[A-Z_]+");
        assertThat(reason.path("message").asText()).matches("(?s).*\\p{IsHan}.*");
        assertNoInsides(screening);
        JsonNode english =
                draft.screening().as(as("chenjing").speaking("en")).now().json().path("reason");
        assertThat(english.path("message").asText()).matches("(?s).*[a-zA-Z]{4,}.*");
    }

    @ParameterizedTest
    @EnumSource(
            value = Broken.class,
            names = {"EMPTY", "CUT_OFF", "ENCRYPTED", "NO_TEXT_AT_ALL", "BOMB_IN_THE_TEXT", "FOREIGN_ENTITY"})
    void i9_it_is_not_handed_in_and_goes_on_with_a_readable_version(Broken kind) {
        Draft draft = uploaded(kind);
        draft.edit(
                        draft.author(),
                        Map.of(
                                "title",
                                "读不了 " + System.nanoTime(),
                                "category",
                                "普法宣传",
                                "channels",
                                List.of("county-site")))
                .orFail();

        Answer submitted = draft.submit(draft.author());

        assertThat(submitted.status()).as(submitted.toString()).isIn(413, 422);
        assertRefused(submitted, submitted.status());
        assertThat(draft.state()).isEqualTo("DRAFT");
        assertThat(rules(draft)).containsAnyOf("I9", "G2");
        draft.author().putContent(draft.id(), Word.unique()).orFail();
        draft.finish();
    }

    @ParameterizedTest
    @EnumSource(
            value = Broken.class,
            names = {
                "BOMB_IN_THE_TEXT",
                "BOMB_IN_AN_EMBEDDED_FILE",
                "LAUGHING_ENTITIES",
                "NESTED_A_HUNDRED_THOUSAND_DEEP"
            })
    void i9_others_are_served_while_a_bomb_is_refused(Broken kind) {
        List<Draft> bombs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            bombs.add(uploaded(kind));
        }

        for (int i = 0; i < 5; i++) {
            long begun = System.nanoTime();
            as("wangqiang").get(Paths.newsdesk("inbox")).orFail();
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(QUICK);
        }
        Draft honest = draft(news(MOBILE));
        assertThat(honest.screening().blocking()).containsExactly("mobile");
        for (Draft bomb : bombs) {
            assertThat(bomb.screening().status()).isEqualTo("UNSCREENED");
        }
    }

    @Test
    void i9_an_external_entity_brings_nothing_in() {
        Draft draft = uploaded(Broken.FOREIGN_ENTITY);
        draft.screening().finished();

        Answer text = draft.author().get(draft.path("/text"));

        assertThat(text.text()).doesNotContain("root:", "/bin/");
        assertThat(draft.screening().now().text()).doesNotContain("root:", "/bin/");
    }

    @Test
    void i9_a_pdf_inside_is_read_or_where_the_library_for_it_is_missing_blocks() {
        Draft draft = drafts.brought(
                Unit.PUFA,
                Docx.news()
                        .embedded("附件.pdf", Samples.read("青石司法所-2026年2月10日工作信息.pdf"))
                        .bytes());

        JsonNode screening = draft.screening().finished().orFail().json();

        if (screening.path("status").asText().equals("UNSCREENED")) {
            assertThat(screening.path("reason").path("code").asText())
                    .as(screening.toString())
                    .isEqualTo("PDF_SUPPORT_MISSING");
        } else {
            assertThat(draft.screening().findings("embedded-object"))
                    .as(screening.toString())
                    .isNotEmpty();
        }
    }

    private Draft uploaded(Broken kind) {
        Answer answer = as("chenjing")
                .upload(bureau.draftsFolder(Unit.PUFA), Bureau.freshName(Unit.PUFA), kind.bytes())
                .orFail();
        return drafts.of(Unit.PUFA, answer.id(), "");
    }

    private static List<String> rules(Draft draft) {
        List<String> rules = new ArrayList<>();
        draft.detail()
                .path("blockers")
                .forEach(each -> rules.add(each.path("rule").asText()));
        draft.detail()
                .path("problems")
                .forEach(each -> rules.add(each.path("rule").asText()));
        return rules;
    }
}
