package org.newsdesk.contract.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.bureau.Word;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Pages;
import org.newsdesk.contract.client.Paths;

/** G2–G4: what is missing is said at submission, all at once. */
class SubmissionTest extends ContractTest {

    @Test
    void g3_g4_all_problems_in_one_answer() {
        Draft draft = uploaded("随便起的名字" + System.nanoTime() + ".docx");
        draft.edit(draft.author(), Map.of("reportingUnit", "", "informationOfficer", ""))
                .orFail();

        Answer answer = draft.submit(draft.author());

        assertRefused(answer, 422, "G3");
        assertRefused(answer, 422, "G4");
        assertThat(fields(answer.error().path("problems"))).contains("name", "reportingUnit", "informationOfficer");
        assertThat(draft.state()).isEqualTo("DRAFT");
    }

    @Test
    void g3_g4_the_list_shows_them_before_submission() {
        Draft draft = uploaded("又一个名字" + System.nanoTime() + ".docx");
        draft.edit(draft.author(), Map.of("informationOfficer", "")).orFail();

        JsonNode inList = Json.stream(pages("units/pufa/drafts?state=DRAFT&maxItems=200"))
                .filter(item -> item.path("id").asText().equals(draft.id()))
                .findFirst()
                .orElseThrow();

        assertThat(fields(inList.path("problems"))).contains("name", "informationOfficer");
        assertThat(fields(draft.detail().path("problems"))).contains("name", "informationOfficer");
    }

    @Test
    void g3_problems_are_said_in_the_language_of_the_caller() {
        Draft draft = uploaded("名字不对" + System.nanoTime() + ".docx");

        Answer chinese = draft.submit(draft.author().speaking("zh-CN"));
        Answer english = draft.submit(draft.author().speaking("en"));
        Answer taiwan = draft.submit(draft.author().speaking("zh"));

        assertRefused(chinese, 422, "G3");
        assertRefused(english, 422, "G3");
        assertThat(chinese.error().path("message").asText()).matches("(?s).*\\p{IsHan}.*");
        assertThat(english.error().path("message").asText())
                .isNotEqualTo(chinese.error().path("message").asText())
                .matches("(?s).*[a-zA-Z]{4,}.*");
        assertThat(taiwan.error().path("message")).isEqualTo(chinese.error().path("message"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s-2026年3月15日工作信息.docx", "%s-2026年03月05日工作信息.docx", "%s-2024年2月29日工作信息.docx"})
    void g3_right_names_padded_or_not(String pattern) {
        Draft draft = drafts.uploaded(Unit.PUFA);
        Answer named = draft.edit(draft.author(), Map.of("name", pattern.formatted(Unit.PUFA.title())));
        if (named.status() == 409) {
            return;
        }
        named.orFail();

        assertThat(fields(draft.detail().path("problems"))).doesNotContain("name");
        draft.author().delete(Paths.v1("nodes/" + draft.id())).orFail();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s-2026年2月30日工作信息",
                "%s-2025年2月29日工作信息",
                "%s-2026年13月1日工作信息",
                "%s2026-03-08信息",
                "%s-2026年3月8日信息",
                "-2026年3月8日工作信息",
                "%s-26年3月8日工作信息",
                "松坪镇工作简报（终稿）"
            })
    void g3_wrong_names(String pattern) {
        String name = pattern.contains("%s") ? pattern.formatted(Unit.PUFA.title()) : pattern;
        Draft draft = drafts.uploaded(Unit.PUFA);
        Answer named = draft.edit(draft.author(), Map.of("name", name + ".docx"));
        if (!named.ok()) {
            assertThat(named.status()).as(named.toString()).isIn(409, 422);
            return;
        }

        assertRefused(draft.submit(draft.author()), 422, "G3");
        draft.author().delete(Paths.v1("nodes/" + draft.id())).orFail();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "txt", "xlsx", "zip"})
    void g2_what_is_no_word_file_stays_a_plain_file(String extension) {
        String name = "普法与依法治理股-附件" + System.nanoTime() + "." + extension;
        Answer uploaded = as("chenjing")
                .upload(bureau.draftsFolder(Unit.PUFA), name, ("%PDF-1.7 " + name).getBytes(StandardCharsets.UTF_8))
                .orFail();

        assertThat(admin().get(Paths.v1("nodes/" + uploaded.id()))
                        .entry()
                        .path("nodeType")
                        .asText())
                .isEqualTo("cm:content");
        Answer answer = drafts.of(Unit.PUFA, uploaded.id(), name).submit(as("chenjing"));
        assertThat(answer.status()).as(answer.toString()).isIn(404, 422);
        assertRefused(answer, answer.status());
        as("chenjing").delete(Paths.v1("nodes/" + uploaded.id())).orFail();
    }

    @Test
    void g2_a_lying_extension_is_found_out() {
        for (byte[] bytes : List.of(
                "我其实是文本".getBytes(StandardCharsets.UTF_8),
                "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII),
                new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0})) {
            Answer uploaded = as("chenjing")
                    .upload(bureau.draftsFolder(Unit.PUFA), Bureau.freshName(Unit.PUFA), bytes)
                    .orFail();
            Draft draft = drafts.of(Unit.PUFA, uploaded.id(), "");

            Answer answer = draft.submit(as("chenjing"));

            assertThat(answer.status()).as(answer.toString()).isIn(404, 422);
            assertRefused(answer, answer.status());
            as("chenjing").delete(Paths.v1("nodes/" + uploaded.id())).orFail();
        }
    }

    @Test
    void g2_an_empty_file_is_found_out() {
        Answer uploaded = as("chenjing")
                .upload(bureau.draftsFolder(Unit.PUFA), Bureau.freshName(Unit.PUFA), new byte[0])
                .orFail();
        Draft draft = drafts.of(Unit.PUFA, uploaded.id(), "");

        Answer answer = draft.submit(as("chenjing"));

        assertThat(answer.status()).as(answer.toString()).isIn(404, 422);
        assertRefused(answer, answer.status());
        as("chenjing").putContent(uploaded.id(), Word.unique()).orFail();
        draft.finish();
    }

    @Test
    void g2_a_json_create_without_content_cannot_be_submitted() {
        Answer created = as("chenjing")
                .post(
                        Paths.v1("nodes/" + bureau.draftsFolder(Unit.PUFA) + "/children"),
                        Map.of("name", Bureau.freshName(Unit.PUFA), "nodeType", "cm:content"))
                .orFail();

        Answer answer = drafts.of(Unit.PUFA, created.id(), "").submit(as("chenjing"));

        assertThat(answer.status()).as(answer.toString()).isIn(404, 422);
        assertRefused(answer, answer.status());
        as("chenjing").delete(Paths.v1("nodes/" + created.id())).orFail();
    }

    @Test
    void g4_required_fields_are_filled_in_at_upload() {
        JsonNode detail =
                uploaded(Bureau.freshName(Unit.CHENGGUAN), Unit.CHENGGUAN).detail();

        assertThat(detail.path("state").asText()).isEqualTo("DRAFT");
        assertThat(detail.path("unit").asText()).isEqualTo("chengguan");
        assertThat(detail.path("unitName").asText()).isEqualTo("城关司法所");
        assertThat(detail.path("reportingUnit").asText()).isEqualTo("城关司法所");
        assertThat(detail.path("informationOfficer").asText()).isEqualTo("林晓");
        assertThat(detail.path("author").asText()).isEqualTo("linxiao");
        assertThat(detail.path("title").asText()).isNotBlank();
        assertThat(Json.stream(detail.path("categories")).map(JsonNode::asText))
                .contains("普法宣传", "案例报道")
                .contains(detail.path("category").asText());
    }

    @Test
    void g4_an_unknown_category_or_channel_is_refused() {
        Draft draft = drafts.uploaded(Unit.PUFA);
        JsonNode before = draft.detail();

        Answer category = draft.edit(draft.author(), Map.of("category", "娱乐八卦"));
        Answer channel = draft.edit(draft.author(), Map.of("channels", List.of("dark-web")));

        for (Answer answer : List.of(category, channel)) {
            assertThat(answer.status()).as(answer.toString()).isIn(400, 422);
            assertRefused(answer, answer.status());
        }
        assertThat(draft.detail().path("category")).isEqualTo(before.path("category"));
        assertThat(draft.detail().path("channels")).isEqualTo(before.path("channels"));
    }

    @Test
    void a9_a_submitted_draft_is_not_submitted_again() {
        Draft draft = drafts.submitted();

        assertRefused(draft.submit(draft.author()), 409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wangqiang", "tangyun", "admin", "wuwei"})
    void a9_others_do_not_submit(String person) {
        Draft draft = drafts.uploaded(Unit.PUFA);

        Answer answer = draft.submit(as(person));

        assertThat(answer.status()).as(answer.toString()).isIn(403, 404);
        assertRefused(answer, answer.status());
        assertThat(draft.state()).isEqualTo("DRAFT");
    }

    private JsonNode pages(String path) {
        return Pages.all(as("chenjing"), Paths.newsdesk(path));
    }

    private Draft uploaded(String name) {
        return uploaded(name, Unit.PUFA);
    }

    private Draft uploaded(String name, Unit unit) {
        Answer answer = as(unit.officer())
                .upload(bureau.draftsFolder(unit), name, Word.unique(), Map.of())
                .orFail();
        return drafts.of(unit, answer.id(), name);
    }

    private static List<String> fields(JsonNode problems) {
        return Json.stream(problems)
                .map(problem -> problem.path("field").asText())
                .toList();
    }
}
