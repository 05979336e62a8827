package org.newsdesk.contract.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Screening;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Paths;

/** Every sample draft is judged as the README beside it says. */
class SamplesTest extends ScreeningTest {
    private static final Map<String, ?> OF_A_CASE = Map.of("concernsCase", true, "category", "案例报道");

    @ParameterizedTest
    @CsvSource({
        "城关司法所-2026年3月15日工作信息.docx,false",
        "青石司法所-2026年3月9日工作信息.docx,true",
        "社区矫正管理股-2026年02月27日工作信息.docx,false",
        "办公室-2026年3月3日工作信息.docx,false",
        "白水司法所-2026年2月30日工作信息.docx,false",
        "松坪镇工作简报（终稿）.docx,false",
        "龙潭司法所2026-03-08信息.docx,false",
        "普法与依法治理股-2025年12月5日工作信息.docx,false",
        "望河司法所-2026年3月18日工作信息.docx,false"
    })
    void nothing_blocks_a_proper_piece(String sample, boolean concernsCase) {
        Draft draft = draft(Samples.read(sample), Map.of("concernsCase", concernsCase));

        assertThat(draft.screening().status()).isIn("CLEAN", "FINDINGS");
        assertThat(draft.screening().blocking())
                .as(draft.screening().now().toString())
                .isEmpty();
        draft.submit(draft.author()).orFail();
    }

    @Test
    void k9_pictures_with_captions_are_none_without() {
        for (String sample : List.of("城关司法所-2026年3月15日工作信息.docx", "办公室-2026年3月3日工作信息.docx")) {
            assertThat(screening(sample, Map.of()).findings("caption-missing")).isEmpty();
        }
    }

    @Test
    void k9_k10_two_captions_are_missing_in_a_piece_that_is_old() {
        String sample = "普法与依法治理股-2025年12月5日工作信息.docx";
        Draft draft = underItsOwnName(sample);
        Screening screening = draft.screening();

        assertThat(screening.findings("caption-missing")).hasSize(2).allSatisfy(finding -> {
            assertComplete(finding);
            assertThat(finding.path("severity").asText()).isEqualTo("advise");
            assertThat(finding.path("item").asText()).isEqualTo("K9");
        });
        assertThat(screening.findings("stale-date")).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.path("item").asText()).isEqualTo("K10");
            assertThat(finding.path("severity").asText()).isEqualTo("advise");
        });
        draft.author().delete(Paths.v1("nodes/" + draft.id())).orFail();
    }

    @Test
    void k11_vague_dates_are_reported_on_own_media_only() {
        String sample = "望河司法所-2026年3月18日工作信息.docx";
        Draft draft = draft(Samples.read(sample), Map.of("channels", List.of("own-media")));

        assertThat(draft.screening().findings("vague-date"))
                .extracting(finding -> finding.path("text").asText())
                .containsExactly("近日", "日前");
        draft.edit(draft.author(), Map.of("channels", List.of("county-site"))).orFail();
        assertThat(draft.screening().findings("vague-date")).isEmpty();
    }

    @Test
    void k6_the_person_helped_is_protected() {
        Screening screening = screening("法律援助中心-2026年1月21日工作信息.docx", OF_A_CASE);

        assertThat(screening.status()).isEqualTo("FINDINGS");
        assertOne(screening, "id-card", ID_CARD, "body");
        assertOne(screening, "mobile", MOBILE, "body");
        assertOne(screening, "party-name", "林大柱", "body");
        assertThat(screening.blocking()).containsExactlyInAnyOrder("id-card", "mobile", "party-name");
    }

    @Test
    void k6_what_was_deleted_and_what_was_commented_is_found_and_called_hidden() {
        Screening screening = screening("石桥司法所-2026年3月11日工作信息.docx", OF_A_CASE);

        assertThat(screening.findings("party-name"))
                .extracting(finding -> finding.path("text").asText())
                .containsExactlyInAnyOrder("卢国强", "孟小芸");
        assertThat(screening.findings("party-name")).allSatisfy(finding -> {
            assertThat(finding.path("location").asText()).isEqualTo("deleted");
            assertThat(finding.path("hidden").asBoolean()).isTrue();
            assertComplete(finding);
        });
        JsonNode mobile = assertOne(screening, "mobile", "13800007316", "comment");
        assertThat(mobile.path("hidden").asBoolean()).isTrue();
        assertThat(screening.findings("comment")).hasSize(2);
        assertThat(screening.findings("tracked-change")).hasSize(3);
        assertThat(screening.blocking()).containsExactlyInAnyOrder("party-name", "mobile");
    }

    @Test
    void i12_a_classification_mark_stops_the_draft_and_talk_of_secrecy_does_not() {
        Draft draft = drafts.brought(Unit.PUFA, Samples.read("办公室-2026年3月20日工作信息.docx"));

        JsonNode mark = assertOne(draft.screening(), "classification-mark", "秘密★1年", "body");
        assertThat(mark.path("item").asText()).isEqualTo("K1");
        assertThat(mark.path("acceptable").asBoolean()).isFalse();
        assertThat(draft.state()).isEqualTo("STOPPED");
    }

    @ParameterizedTest
    @CsvSource({"柳坝司法所-2026年3月6日工作信息.docx,DAMAGED", "法律援助中心-2026年3月13日工作信息.docx,ENCRYPTED"})
    void i9_what_cannot_be_read_blocks(String sample, String code) {
        Draft draft = draft(Samples.read(sample));

        Answer screening = draft.screening().finished().orFail();
        assertThat(screening.json().path("status").asText()).isEqualTo("UNSCREENED");
        assertThat(screening.json().path("reason").path("code").asText()).isEqualTo(code);
        assertThat(screening.json().path("reason").path("rule").asText()).isEqualTo("I9");
        assertThat(screening.json().path("reason").path("message").asText()).matches("(?s).*\\p{IsHan}.*");
        assertRefused(draft.submit(draft.author()), 422, "I9");
        assertThat(draft.state()).isEqualTo("DRAFT");
    }

    @Test
    void i9_a_file_with_a_password_is_asked_for_without() {
        Answer screening = screening("法律援助中心-2026年3月13日工作信息.docx", Map.of()).finished();

        assertThat(screening.json().path("reason").path("message").asText()).contains("密码");
    }

    @Test
    void g2_the_old_word_format_is_refused_with_advice() {
        String name = Bureau.freshName(Unit.PUFA).replace(".docx", ".doc");
        String id = as("chenjing")
                .upload(bureau.draftsFolder(Unit.PUFA), name, Samples.read("城关司法所-2026年1月12日工作信息.doc"))
                .orFail()
                .id();
        Draft draft = drafts.of(Unit.PUFA, id, name);

        Answer screening = draft.screening().finished();
        Answer submitted = draft.submit(as("chenjing"));

        assertThat(screening.json().path("status").asText()).isNotEqualTo("CLEAN");
        if (screening.ok()) {
            assertThat(screening.json().path("reason").path("message").asText()).contains(".docx");
            assertRefused(submitted, 422);
        }
        assertThat(submitted.ok()).as(submitted.toString()).isFalse();
        assertThat(submitted.text()).contains("docx");
    }

    @Test
    void g2_a_pdf_is_no_draft() {
        String name = "青石司法所-附件" + System.nanoTime() + ".pdf";
        String id = as("chenjing")
                .upload(bureau.draftsFolder(Unit.PUFA), name, Samples.read("青石司法所-2026年2月10日工作信息.pdf"))
                .orFail()
                .id();
        Draft attachment = drafts.of(Unit.PUFA, id, name);

        assertThat(attachment.screening().finished().json().path("status").asText())
                .isNotEqualTo("CLEAN");
        Answer submitted = attachment.submit(as("chenjing"));
        assertThat(submitted.status()).as(submitted.toString()).isIn(404, 422);
        as("chenjing").delete(Paths.v1("nodes/" + id)).orFail();
    }

    /** Uploaded under the sample's name, which says the year; what an earlier run left there goes away. */
    private Draft underItsOwnName(String sample) {
        String folder = bureau.draftsFolder(Unit.PUFA);
        Answer left = admin().get(Paths.v1("nodes/" + folder + "?relativePath=" + Paths.encode(sample)));
        if (left.ok()) {
            admin().delete(Paths.v1("nodes/" + left.id())).orFail();
        }
        String id = as("chenjing")
                .upload(folder, sample, Samples.read(sample))
                .orFail()
                .id();
        return drafts.of(Unit.PUFA, id, sample);
    }

    private Screening screening(String sample, Map<String, ?> fields) {
        return draft(Samples.read(sample), fields).screening();
    }

    /** The one finding of a kind, which blocks by K6 or K1. */
    private static JsonNode assertOne(Screening screening, String kind, String text, String location) {
        List<JsonNode> found = screening.findings(kind);
        assertThat(found).as(screening.now().toString()).hasSize(1);
        assertThat(found.get(0).path("text").asText()).isEqualTo(text);
        assertThat(found.get(0).path("location").asText()).isEqualTo(location);
        assertThat(found.get(0).path("severity").asText()).isEqualTo("block");
        assertComplete(found.get(0));
        return found.get(0);
    }
}
