package org.newsdesk.contract.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;

/** The organisation is one document; a bad one is refused with its line and the previous one stays in force. */
class OrganisationTest extends ContractTest {

    @AfterAll
    static void demoOrganisation() {
        Bureau.demo().writeOrganisation("").orFail();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    负责人: lihua             | 负责人: nobody-of-this-name
                    负责人: lihua             |
                    分管领导: wangqiang       |
                    信息员: chenjing          |
                    局长: zhaoguoqiang        | 局长:
                    类型: county-bureau       | 类型: space-station
                    [股室 pufa]               | [股室 pufa
                    [股室 jiaozheng]          | [股室 pufa]
                    名称: 普法与依法治理股    | 名号: 普法与依法治理股
                    信息员: chenjing          | 信息员: chenjing, lihua
                    """)
    void a_bad_document_is_refused_with_its_line(String right, String wrong) {
        JsonNode before = current();
        String text = Bureau.organisation("").replaceFirst(Pattern.quote(right), wrong == null ? "" : wrong);
        assertThat(text).isNotEqualTo(Bureau.organisation(""));

        Answer answer = put(text);

        assertRefused(answer, 422);
        assertThat(Json.stream(answer.error().path("problems"))
                        .map(p -> p.path("line").asInt()))
                .as(answer.toString())
                .allMatch(line -> line > 0 && line <= text.lines().count());
        assertThat(current().path("text")).isEqualTo(before.path("text"));
        assertThat(current().path("version")).isEqualTo(before.path("version"));
    }

    @Test
    void a_cycle_is_refused() {
        String text = Bureau.organisation("")
                .replaceFirst("名称: 城关司法所", "名称: 城关司法所\n上级: qingshi")
                .replaceFirst("名称: 青石司法所", "名称: 青石司法所\n上级: chengguan");

        Answer answer = put(text);

        assertRefused(answer, 422);
        assertThat(answer.error().path("problems").get(0).path("line").asInt()).isPositive();
    }

    @Test
    void several_mistakes_are_reported_together() {
        String text =
                Bureau.organisation("").replace("负责人: lihua", "负责人: nobody1").replace("负责人: madong", "负责人: nobody2");

        Answer answer = put(text);

        assertRefused(answer, 422);
        String said = answer.error().path("problems").toString();
        assertThat(said).contains("nobody1", "nobody2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[代理]\n代理: lihua -> nobody-there, 2026-01-01 .. 2026-12-31, 出差",
                "[代理]\n代理: lihua -> liumin, 2026-12-31 .. 2026-01-01, 出差",
                "[代理]\n代理: lihua -> liumin, 2026-02-30 .. 2026-03-01, 出差",
                "[代理]\n代理: lihua liumin",
                "[司法所 kong]\n名称: 空所"
            })
    void bad_mandates_and_units_are_refused(String lines) {
        Answer answer = put(Bureau.organisation(lines));

        assertRefused(answer, 422);
        assertThat(answer.error().path("problems").get(0).path("line").asInt())
                .isGreaterThan((int) Bureau.organisation("").lines().count() - 3);
    }

    @Test
    void a_bad_document_written_past_the_extension_does_not_come_into_force() {
        JsonNode before = current();
        String id = settingsDocument("组织机构.txt");
        byte[] good = admin().content(id);
        Draft draft = drafts.submitted();

        Answer answer = admin().raw(
                        "PUT",
                        Paths.v1("nodes/" + id + "/content"),
                        "text/plain",
                        Bureau.organisation("")
                                .replace("负责人: lihua", "负责人: nobody")
                                .getBytes(StandardCharsets.UTF_8),
                        Map.of());

        try {
            assertThat(answer.ok()).as("validated on save: " + answer).isFalse();
            assertThat(admin().content(id)).isEqualTo(good);
            assertThat(current().path("organisation")).isEqualTo(before.path("organisation"));
            draft.decide(as("lihua"), "APPROVE", "同意").orFail();
        } finally {
            if (answer.ok()) {
                bureau.writeOrganisation("").orFail();
            }
        }
    }

    @Test
    void a_good_document_written_past_the_extension_comes_into_force() {
        String id = settingsDocument("组织机构.txt");
        String text = Bureau.organisation("# 直接编辑");

        admin().raw(
                        "PUT",
                        Paths.v1("nodes/" + id + "/content"),
                        "text/plain",
                        text.getBytes(StandardCharsets.UTF_8),
                        Map.of())
                .orFail();

        assertThat(current().path("text").asText()).contains("# 直接编辑");
    }

    @Test
    void the_document_is_not_deleted() {
        String id = settingsDocument("组织机构.txt");

        Answer deleted = admin().delete(Paths.v1("nodes/" + id));

        assertThat(deleted.ok()).as(deleted.toString()).isFalse();
        assertThat(current().path("organisation").path("name").asText()).isEqualTo("云岭县司法局");
    }

    @Test
    void it_is_applied_idempotently() {
        String folder = bureau.draftsFolder(Unit.PUFA);
        for (int i = 0; i < 3; i++) {
            bureau.writeOrganisation("# " + i).orFail();
        }

        JsonNode me = as("chenjing").get(Paths.newsdesk("me")).orFail().json();

        assertThat(Json.stream(me.path("units"))
                        .filter(unit -> unit.path("code").asText().equals("pufa"))
                        .map(unit -> unit.path("draftsFolderId").asText()))
                .containsExactly(folder);
    }

    @Test
    void a_new_head_signs_at_once_and_the_old_one_no_longer() {
        Draft draft = drafts.submitted();
        put(Bureau.organisation("").replace("负责人: lihua", "负责人: daibin")).orFail();
        try {
            Answer old = draft.decide(as("lihua"), "APPROVE", "同意");
            assertThat(old.status()).as(old.toString()).isIn(403, 404);

            draft.decide(as("daibin"), "APPROVE", "同意").orFail();
            assertThat(draft.signOffs().get(0).path("person").asText()).isEqualTo("daibin");
        } finally {
            bureau.writeOrganisation("").orFail();
        }
        draft.finish();
    }

    @Test
    void me_tells_roles_and_units() {
        JsonNode chenjing = as("chenjing").get(Paths.newsdesk("me")).orFail().json();
        JsonNode heping = as("heping").get(Paths.newsdesk("me")).orFail().json();
        JsonNode stranger = as("stranger").get(Paths.newsdesk("me")).orFail().json();

        assertThat(chenjing.path("name").asText()).isEqualTo("陈静");
        assertThat(chenjing.path("organisation").path("name").asText()).isEqualTo("云岭县司法局");
        assertThat(chenjing.path("organisation").path("profile").asText()).isEqualTo("county-bureau");
        assertThat(Json.stream(chenjing.path("units"))
                        .map(unit -> unit.path("code").asText()))
                .containsExactly("pufa");
        assertThat(Json.stream(heping.path("roles")).map(JsonNode::asText))
                .contains("INFORMATION_OFFICER", "GENERAL_OFFICE");
        assertThat(stranger.path("roles")).isEmpty();
        assertThat(stranger.path("units")).isEmpty();
        assertThat(roles("lihua")).contains("HEAD");
        assertThat(roles("wangqiang")).contains("DEPUTY");
        assertThat(roles("zhaoguoqiang")).contains("DIRECTOR");
        assertThat(roles("wuwei")).contains("CONFIDENTIALITY");
        assertThat(roles("qianfang")).contains("RECORDS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "lihua", "zhaoguoqiang", "stranger"})
    void it_is_not_everybodys_to_read_or_write(String person) {
        JsonNode before = current();

        assertRefused(as(person).get(Paths.newsdesk("organisation")), 403);
        assertRefused(as(person).put(Paths.newsdesk("organisation"), Map.of("text", Bureau.organisation(""))), 403);
        Answer direct = as(person)
                .putContent(
                        settingsDocument("组织机构.txt"), Bureau.organisation("# x").getBytes(StandardCharsets.UTF_8));
        assertThat(direct.ok()).as(direct.toString()).isFalse();
        Answer checklist = as(person).putContent(settingsDocument("保密审查清单.txt"), new byte[] {'#'});
        assertThat(checklist.ok()).as(checklist.toString()).isFalse();

        assertThat(current()).isEqualTo(before);
    }

    private List<String> roles(String person) {
        return Json.stream(as(person).get(Paths.newsdesk("me")).orFail().json().path("roles"))
                .map(JsonNode::asText)
                .toList();
    }

    private String settingsDocument(String name) {
        String folder = Arrays.stream(new String[] {"Data Dictionary", "新闻审发"}).reduce("-root-", this::child);
        return child(folder, name);
    }

    private String child(String parent, String name) {
        return admin().get(Paths.v1("nodes/" + parent + "?relativePath=" + Paths.encode(name)))
                .orFail()
                .id();
    }

    private JsonNode current() {
        return admin().get(Paths.newsdesk("organisation")).orFail().json();
    }

    private Answer put(String text) {
        return admin().put(Paths.newsdesk("organisation"), Map.of("text", text));
    }
}
