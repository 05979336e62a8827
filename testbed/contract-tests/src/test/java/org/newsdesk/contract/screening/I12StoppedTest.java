package org.newsdesk.contract.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.bureau.Word;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Client;
import org.newsdesk.contract.client.Cmis;
import org.newsdesk.contract.client.Dav;
import org.newsdesk.contract.client.EnabledOnRealAcs;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Pages;
import org.newsdesk.contract.client.Paths;

/** I12: a classification mark stops the draft, closes it to all but author and confidentiality officer, and tells that officer. */
class I12StoppedTest extends ScreeningTest {
    private static final List<String> SHUT_OUT =
            List.of("lihua", "wangqiang", "tangyun", "heping", "zhaoguoqiang", "qianfang", "stranger", "madong");

    @ParameterizedTest
    @ValueSource(strings = {"秘密★1年", "机密★10年", "绝密★长期", "秘 密 ★ 1 年", "秘密★一年", "密级：秘密"})
    void i12_marks_in_all_written_forms(String mark) {
        Draft draft = drafts.brought(Unit.PUFA, Docx.news().paragraph(mark).bytes());

        assertThat(draft.screening().blocking())
                .as(draft.screening().now().toString())
                .contains("classification-mark");
        assertThat(draft.state()).isEqualTo("STOPPED");
    }

    @Test
    void i12_a_mark_that_nobody_sees_stops_as_well() {
        List<byte[]> unseen = List.of(
                Docx.news().comment("秘密★1年").bytes(),
                Docx.news().hidden("秘密★1年").bytes(),
                Docx.news().header("机密★5年").bytes(),
                Docx.news().deleted("秘密★1年").bytes(),
                Docx.news().runs("秘", "密", "★1", "年").bytes());

        for (byte[] content : unseen) {
            Draft draft = drafts.brought(Unit.PUFA, content);
            draft.screening().finished();
            assertThat(draft.state()).as(draft.screening().now().toString()).isEqualTo("STOPPED");
        }
    }

    @Test
    void i12_secrecy_as_an_ordinary_word_is_no_mark() {
        Draft draft = drafts.brought(
                Unit.PUFA,
                Docx.news().paragraph("活动讲解了保守国家秘密法，提醒群众不打听、不传播秘密，严格落实保密纪律。").bytes());

        assertThat(draft.screening().blocking()).isEmpty();
        assertThat(draft.state()).isEqualTo("DRAFT");
    }

    @Test
    void i12_only_author_and_confidentiality_officer_read_it() {
        Draft draft = stopped();
        String folder = bureau.draftsFolder(Unit.PUFA);

        for (String person : List.of("chenjing", "wuwei", "zhenglei", "admin")) {
            assertThat(draft.read(as(person)).status()).as(person).isEqualTo(200);
            assertThat(draft.screening().as(as(person)).now().status())
                    .as(person)
                    .isEqualTo(200);
            assertThat(as(person).content(draft.id())).as(person).isNotNull();
        }
        for (String person : SHUT_OUT) {
            Client who = as(person);
            for (String rest : List.of("", "/text", "/screening", "/checklist")) {
                assertRefused(who.get(draft.path(rest)), 404);
            }
            assertThat(who.content(draft.id())).as(person).isNull();
            for (String rest : List.of("", "/versions", "/versions/1.0", "/versions/1.0/content", "/children")) {
                Answer answer = who.get(Paths.v1("nodes/" + draft.id() + rest));
                assertThat(answer.ok()).as(answer.toString()).isFalse();
            }
            Answer children = who.get(Paths.v1("nodes/" + folder + "/children?maxItems=1000"));
            assertThat(children.text()).as(person).doesNotContain(draft.id());
            for (String list : List.of("inbox", "units/pufa/drafts?maxItems=200", "archive")) {
                assertThat(who.get(Paths.newsdesk(list)).text()).as(list).doesNotContain(draft.id());
            }
        }
    }

    @Test
    void i12_the_officer_finds_it_in_the_inbox() {
        Draft draft = stopped();

        for (String officer : List.of("wuwei", "zhenglei")) {
            JsonNode waiting = inbox(officer, draft);
            assertThat(waiting).as(officer).isNotNull();
            assertThat(waiting.path("stopped").asBoolean())
                    .as(waiting.toString())
                    .isTrue();
            assertThat(waiting.path("level").isNull()).as(waiting.toString()).isTrue();
        }
        assertThat(inbox("chenjing", draft)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "lihua", "tangyun", "wuwei", "admin"})
    void i12_nothing_more_is_done_with_it(String person) {
        Draft draft = stopped();
        Client who = as(person);
        String sha256 = draft.sha256();
        byte[] content = admin().content(draft.id());

        List<Answer> answers = List.of(
                draft.submitAtOnce(who),
                draft.edit(who, Map.of("title", "改")),
                draft.recall(who, "撤回"),
                draft.release(who),
                draft.cleanCopy(who),
                who.putContent(draft.id(), Word.unique()),
                who.put(Paths.v1("nodes/" + draft.id()), Map.of("name", "改名.docx")),
                who.put(Paths.v1("nodes/" + draft.id()), Map.of("properties", Map.of("nd:state", "DRAFT"))),
                who.put(Paths.v1("nodes/" + draft.id()), Map.of("properties", Map.of("cm:title", "改"))),
                who.post(Paths.v1("nodes/" + draft.id() + "/move"), Map.of("targetParentId", bureau.scratch())),
                who.post(Paths.v1("nodes/" + draft.id() + "/versions/1.0/revert"), Map.of("majorVersion", true)));

        assertThat(answers).as(answers.toString()).noneMatch(Answer::ok);
        assertThat(draft.state()).isEqualTo("STOPPED");
        assertThat(draft.sha256()).isEqualTo(sha256);
        assertThat(admin().content(draft.id())).isEqualTo(content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "lihua", "admin"})
    void i12_nobody_opens_it_to_others(String person) {
        Draft draft = stopped();

        Answer everyone = as(person)
                .put(
                        Paths.v1("nodes/" + draft.id()),
                        Map.of(
                                "permissions",
                                Map.of(
                                        "isInheritanceEnabled",
                                        true,
                                        "locallySet",
                                        List.of(Map.of(
                                                "authorityId", "GROUP_EVERYONE",
                                                "name", "Coordinator",
                                                "accessStatus", "ALLOWED")))));
        Answer linked = as(person)
                .post(
                        Paths.v1("nodes/" + bureau.scratch() + "/secondary-children"),
                        Map.of("childId", draft.id(), "assocType", "cm:contains"));

        assertThat(as("stranger").content(draft.id()))
                .as(everyone + " / " + linked)
                .isNull();
        assertThat(as("lihua").content(draft.id()))
                .as(everyone + " / " + linked)
                .isNull();
    }

    @Test
    void i12_a_copy_in_the_units_is_stopped_as_well() {
        Draft draft = stopped();

        Answer copy = as("chenjing")
                .post(
                        Paths.v1("nodes/" + draft.id() + "/copy"),
                        Map.of("targetParentId", bureau.draftsFolder(Unit.PUFA), "name", Bureau.freshName(Unit.PUFA)));

        if (copy.ok()) {
            Draft second = drafts.of(Unit.PUFA, copy.id(), "");
            second.screening().finished();
            assertThat(second.state()).isEqualTo("STOPPED");
            assertThat(as("lihua").content(second.id())).isNull();
        }
    }

    @Test
    void i12_only_the_officer_deletes_it() {
        Draft draft = stopped();

        for (String person : List.of("chenjing", "lihua", "admin")) {
            for (Answer answer : List.of(
                    as(person).delete(Paths.v1("nodes/" + draft.id())),
                    as(person).delete(Paths.v1("nodes/" + draft.id() + "?permanent=true")),
                    as(person).delete(draft.path("")))) {
                assertThat(answer.ok()).as(answer.toString()).isFalse();
            }
        }
        as("wuwei").delete(draft.path("")).orFail();

        assertRefused(draft.read(as("chenjing")), 404);
        for (String person : SHUT_OUT) {
            Answer restored = as(person).post(Paths.v1("deleted-nodes/" + draft.id() + "/restore"));
            assertThat(restored.ok()).as(restored.toString()).isFalse();
        }
    }

    @Test
    void i12_the_stop_is_not_lifted_while_the_mark_is_there() {
        Draft draft = stopped();

        Answer officer = draft.liftStop(as("wuwei"), "经核实不是密级标志");

        assertRefused(officer, 422, "I12");
        assertThat(draft.state()).isEqualTo("STOPPED");
        for (String person : List.of("chenjing", "admin")) {
            assertRefused(draft.liftStop(as(person), "经核实不是密级标志"), 403);
        }
        for (String person : List.of("lihua", "tangyun", "stranger")) {
            assertRefused(draft.liftStop(as(person), "经核实不是密级标志"), 404);
        }
    }

    @Test
    void i12_a_mark_in_a_new_version_stops_a_returned_draft_and_keeps_its_trail() {
        Draft draft = drafts.submitted();
        draft.decide(as("lihua"), "RETURN", "请修改").orFail();
        List<JsonNode> signOffs = draft.signOffs();

        draft.author()
                .putContent(draft.id(), Docx.news().paragraph("秘密★1年").bytes())
                .orFail();
        draft.screening().finished();

        assertThat(draft.state()).isEqualTo("STOPPED");
        assertThat(draft.signOffs()).isEqualTo(signOffs);
        assertRefused(draft.read(as("lihua")), 404);
        assertThat(as("lihua").get(Paths.v1("nodes/" + draft.id())).ok()).isFalse();
    }

    @EnabledOnRealAcs
    @Test
    void i12_neither_webdav_nor_cmis_nor_search_gives_it_away() {
        Draft draft = stopped();
        String[] here = {"新闻审发", Unit.PUFA.title(), "稿件", draft.name()};

        for (String person : List.of("lihua", "tangyun", "stranger")) {
            List<Answer> answers = new ArrayList<>();
            answers.add(Dav.get(bureau.byPassword(person), here));
            answers.add(Dav.copy(
                    host, bureau.byPassword(person), here, new String[] {"新闻审发", Unit.PUFA.title(), "稿件", "抄件.docx"}));
            answers.add(Cmis.read(as(person), draft.id()));
            answers.add(Cmis.content(as(person), draft.id()));
            assertThat(answers).as(answers.toString()).noneMatch(Answer::ok);
            Answer found = Cmis.query(
                    as(person), "SELECT cmis:objectId FROM cmis:document WHERE cmis:name = '" + draft.name() + "'");
            assertThat(found.text()).doesNotContain(draft.id());
        }
        for (String person : List.of("chenjing", "admin")) {
            List<Answer> answers = new ArrayList<>();
            answers.add(Dav.put(bureau.byPassword(person), Word.unique(), here));
            answers.add(Cmis.setContent(as(person), draft.id(), Word.unique()));
            answers.add(Cmis.update(as(person), draft.id(), "cmis:name", "改名.docx"));
            answers.add(Cmis.checkOut(as(person), draft.id()));
            assertThat(answers).as(answers.toString()).noneMatch(Answer::ok);
        }
        assertThat(draft.state()).isEqualTo("STOPPED");
    }

    private Draft stopped() {
        Draft draft = drafts.brought(Unit.PUFA, Docx.news().paragraph("秘密★1年").bytes());
        draft.screening().finished().orFail();
        assertThat(draft.state()).isEqualTo("STOPPED");
        return draft;
    }

    private JsonNode inbox(String person, Draft draft) {
        return Json.stream(Pages.all(as(person), Paths.newsdesk("inbox?maxItems=200")))
                .filter(item -> item.path("draft").path("id").asText().equals(draft.id()))
                .findFirst()
                .orElse(null);
    }
}
