package org.newsdesk.contract.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Level;
import org.newsdesk.contract.bureau.Trail;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Client;
import org.newsdesk.contract.client.Cmis;
import org.newsdesk.contract.client.Dav;
import org.newsdesk.contract.client.EnabledOnRealAcs;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;

/** I10: no cancelling, deleting or moving removes the trail or leaves a draft that nobody can bring to an end. */
class I10TrailTest extends ContractTest {

    enum Deletion {
        V1 {
            @Override
            Answer of(Client who, String process) {
                return who.delete(Paths.workflow("processes/" + process));
            }
        },
        SHARE {
            @Override
            Answer of(Client who, String process) {
                return who.delete(Paths.script("api/workflow-instances/activiti$" + process));
            }
        },
        SHARE_FORCED {
            @Override
            Answer of(Client who, String process) {
                return who.delete(Paths.script("api/workflow-instances/activiti$" + process + "?forced=true"));
            }
        };

        abstract Answer of(Client who, String process);
    }

    static Stream<Arguments> deletions() {
        return Stream.of("chenjing", "lihua", "admin", "stranger")
                .flatMap(person -> Stream.of(Deletion.values()).map(way -> Arguments.of(person, way)));
    }

    @ParameterizedTest
    @MethodSource("deletions")
    void i10_a_deleted_process_leaves_trail_and_draft(String person, Deletion way) {
        Draft draft = drafts.at(Level.REVIEW);
        Trail before = draft.trail();

        Answer answer = way.of(as(person), draft.processId());

        Trail after = draft.trail();
        assertThat(after.signOffs()).as(answer.toString()).containsAll(before.signOffs());
        assertThat(after.bytes()).isEqualTo(before.bytes());
        assertThat(after.state()).as(answer.toString()).isIn("DRAFT", "IN_REVIEW");
        if (!answer.ok()) {
            assertThat(after).isEqualTo(before);
        }
        draft.finish();
        assertThat(draft.trail().signOffs()).containsAll(before.signOffs());
    }

    @Test
    void i10_deleting_the_process_of_an_earlier_round_harms_nothing() {
        Draft draft = drafts.at(Level.REVIEW);
        String first = draft.processId();
        draft.decide(as("wangqiang"), "RETURN", "请修改").orFail();
        draft.submit(draft.author()).orFail();
        Trail before = draft.trail();

        for (Deletion way : Deletion.values()) {
            Answer answer = way.of(admin(), first);
            assertThat(draft.trail()).as(answer.toString()).isEqualTo(before);
        }
        draft.finish();
    }

    @Test
    void i10_deleting_the_process_of_a_released_piece_harms_nothing() {
        Draft draft = drafts.at(Level.REVIEW);
        String process = draft.processId();
        draft.finish();
        Trail before = draft.trail();

        for (Deletion way : Deletion.values()) {
            Answer answer = way.of(admin(), process);
            assertThat(draft.trail()).as(answer.toString()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "lihua", "admin"})
    void i10_a_draft_under_review_is_not_deleted_moved_or_renamed(String person) {
        Draft draft = drafts.at(Level.REVIEW);
        Trail before = draft.trail();
        Client who = as(person);
        who.post(Paths.v1("nodes/" + draft.id() + "/unlock"));

        List<Answer> answers = List.of(
                who.delete(Paths.v1("nodes/" + draft.id())),
                who.delete(Paths.v1("nodes/" + draft.id() + "?permanent=true")),
                who.put(Paths.v1("nodes/" + draft.id()), Map.of("name", Bureau.freshName(Unit.PUFA))),
                who.post(
                        Paths.v1("nodes/" + draft.id() + "/move"),
                        Map.of("targetParentId", bureau.draftsFolder(Unit.CHENGGUAN))),
                who.post(
                        Paths.v1("nodes/" + draft.id() + "/move"),
                        Map.of("targetParentId", bureau.draftsFolder(Unit.PUFA), "name", "改名.docx")));

        assertThat(answers).noneMatch(Answer::ok);
        assertThat(draft.trail()).isEqualTo(before);
        assertThat(draft.node().path("name").asText()).isEqualTo(draft.name());
        draft.finish();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lihua", "tangyun", "admin"})
    void i10_folders_with_drafts_under_review_are_not_taken_away(String person) {
        Draft draft = drafts.at(Level.REVIEW);
        Trail before = draft.trail();
        Client who = as(person);
        String folder = bureau.draftsFolder(Unit.PUFA);
        String unit = admin().get(Paths.v1("nodes/" + folder))
                .orFail()
                .entry()
                .path("parentId")
                .asText();
        String desk = admin().get(Paths.v1("nodes/" + unit))
                .orFail()
                .entry()
                .path("parentId")
                .asText();

        List<Answer> answers = new ArrayList<>();
        for (String above : List.of(folder, unit, desk)) {
            answers.add(who.delete(Paths.v1("nodes/" + above)));
            answers.add(who.delete(Paths.v1("nodes/" + above + "?permanent=true")));
            answers.add(who.put(Paths.v1("nodes/" + above), Map.of("name", "改名" + System.nanoTime())));
            answers.add(who.post(Paths.v1("nodes/" + above + "/move"), Map.of("targetParentId", bureau.scratch())));
        }

        assertThat(answers).as("refused").noneMatch(Answer::ok);
        assertThat(draft.trail()).isEqualTo(before);
        draft.finish();
    }

    @Test
    void i10_deleted_and_restored_it_is_the_same_draft() {
        Draft draft = drafts.at(Level.REVIEW);
        draft.decide(as("wangqiang"), "RETURN", "请修改").orFail();
        Trail before = draft.trail();

        Answer deleted = draft.author().delete(Paths.v1("nodes/" + draft.id()));

        if (deleted.ok()) {
            draft.author()
                    .post(Paths.v1("deleted-nodes/" + draft.id() + "/restore"))
                    .orFail();
        }
        assertThat(draft.trail()).as(deleted.toString()).isEqualTo(before);
        draft.finish();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "admin"})
    void i10_a_piece_with_a_trail_is_not_deleted_for_good(String person) {
        Draft draft = drafts.at(Level.REVIEW);
        draft.decide(as("wangqiang"), "RETURN", "请修改").orFail();
        Trail before = draft.trail();

        Answer deleted = as(person).delete(Paths.v1("nodes/" + draft.id() + "?permanent=true"));

        assertThat(deleted.ok())
                .as("sign-offs are never deleted while the piece exists: " + deleted)
                .isFalse();
        assertThat(draft.trail()).isEqualTo(before);
    }

    @Test
    void i10_an_untouched_draft_may_be_deleted_by_its_author() {
        Draft draft = drafts.uploaded(Unit.PUFA);

        draft.author().delete(Paths.v1("nodes/" + draft.id())).orFail();

        assertRefused(draft.read(draft.author()), 404);
    }

    @Test
    void i10_history_names_every_step() {
        Draft draft = drafts.at(Level.REVIEW);
        draft.decide(as("wangqiang"), "RETURN", "请修改").orFail();
        draft.submit(draft.author()).orFail();
        draft.recall(draft.author(), "再改一处").orFail();
        draft.finish();

        List<String> events = Json.stream(draft.detail().path("history"))
                .map(event -> event.path("event").asText())
                .toList();

        assertThat(events.stream().filter("SUBMITTED"::equals)).hasSize(3);
        assertThat(events).contains("RECALLED", "SIGNED_APPROVE", "SIGNED_RETURN", "REGISTERED", "RELEASED");
        assertThat(Json.stream(draft.detail().path("history"))).allSatisfy(event -> {
            assertThat(event.path("person").asText()).isNotBlank();
            assertThat(event.path("at").asText()).matches("\\d{4}-\\d\\d-\\d\\dT.*\\+08:00");
        });
    }

    @EnabledOnRealAcs
    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "admin"})
    void i10_webdav_and_cmis_take_nothing_away(String person) throws InterruptedException {
        Draft draft = drafts.at(Level.REVIEW);
        Trail before = draft.trail();
        String[] here = {"新闻审发", Unit.PUFA.title(), "稿件", draft.name()};
        String[] there = {"新闻审发", Unit.PUFA.title(), "稿件", Bureau.freshName(Unit.PUFA)};

        List<Answer> answers = new ArrayList<>();
        answers.add(Cmis.delete(as(person), draft.id()));
        answers.add(Cmis.update(as(person), draft.id(), "cmis:name", there[3]));
        answers.add(Dav.move(host, bureau.byPassword(person), here, there));
        answers.add(Dav.delete(bureau.byPassword(person), here));
        Thread.sleep(7_000);

        assertThat(draft.trail()).as(answers.toString()).isEqualTo(before);
        assertThat(draft.node().path("name").asText()).isEqualTo(draft.name());
        draft.finish();
    }
}
