package org.newsdesk.contract.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Level;
import org.newsdesk.contract.bureau.TaskWay;
import org.newsdesk.contract.bureau.Word;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;

/** The bureau's own lists: checked when written, in force at once, named in every report. */
class ListsTest extends ScreeningTest {
    private static final String LISTS = Paths.newsdesk("screening-lists");
    private static final String RESCREENING = Paths.newsdesk("screening-lists/rescreening");
    private static final String HEAD = "term,severity,rule,note\n";

    private String settings;
    private String terms;

    @BeforeEach
    void remember() {
        JsonNode lists = admin().get(LISTS).orFail().json();
        settings = lists.path("settings").path("text").asText();
        terms = lists.path("terms").path("text").asText();
    }

    @AfterEach
    void restore() {
        admin().put(LISTS, Map.of("settings", settings, "terms", terms)).orFail();
    }

    @Test
    void lists_are_the_administrators() {
        assertThat(admin().get(LISTS).orFail().json().path("version").asText()).isNotBlank();
        for (String reader : List.of("tangyun", "wuwei")) {
            assertThat(as(reader).get(LISTS).status()).isEqualTo(200);
            assertRefused(as(reader).put(LISTS, Map.of("terms", HEAD)), 403);
            assertRefused(as(reader).post(RESCREENING, Map.of()), 403);
        }
        for (String person : List.of("chenjing", "lihua", "stranger")) {
            for (Answer answer : List.of(
                    as(person).get(LISTS),
                    as(person).put(LISTS, Map.of("terms", HEAD)),
                    as(person).post(RESCREENING, Map.of()),
                    as(person).get(RESCREENING))) {
                assertRefused(answer, 403);
            }
        }
    }

    @Test
    void a_listed_term_is_found_with_its_own_severity_and_rule_without_a_restart() {
        String word = "云雾茶" + System.nanoTime();
        JsonNode before = admin().get(LISTS).orFail().json();

        JsonNode after = writeTerms(word + ",block,K2,未经核实的品牌");

        assertThat(after.path("version")).isNotEqualTo(before.path("version"));
        assertThat(after.path("terms").path("version"))
                .isNotEqualTo(before.path("terms").path("version"));
        assertThat(after.path("settings").path("version"))
                .isEqualTo(before.path("settings").path("version"));
        Draft draft = draft(Word.of("普法宣传进社区", "志愿者向群众推荐" + word + "。"));
        assertThat(draft.screening().findings("term")).hasSize(1).allSatisfy(finding -> {
            assertComplete(finding);
            assertThat(finding.path("text").asText()).isEqualTo(word);
            assertThat(finding.path("severity").asText()).isEqualTo("block");
            assertThat(finding.path("rule").asText()).isEqualTo("K2");
        });
        assertThat(draft.screening().now().json().path("listVersion").asText())
                .isEqualTo(after.path("version").asText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "好词,block,K6,\n坏词,maybe,K6,",
                "好词,block,K6,\n坏词,block,K99,",
                "好词,block,K6,\n,block,K6,",
                "好词,block,K6,\n\"没有结束,block,K6,"
            })
    void a_mistake_is_named_with_its_line_and_nothing_changes(String rows) {
        JsonNode before = admin().get(LISTS).orFail().json();

        Answer answer = admin().put(LISTS, Map.of("terms", HEAD + rows));

        assertRefused(answer, 422);
        JsonNode problem = answer.error().path("problems").get(0);
        assertThat(problem.path("line").asInt()).as(answer.toString()).isEqualTo(3);
        assertThat(problem.path("field").asText()).isEqualTo("terms");
        assertThat(admin().get(LISTS).orFail().json()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[不知道什么]\nx: y", "[级别]\nmobile: loud", "[级别]\nno-such-kind: block", "[级别]\nmobile"})
    void a_mistake_in_the_settings_is_named_with_its_line(String text) {
        JsonNode before = admin().get(LISTS).orFail().json();

        Answer answer = admin().put(LISTS, Map.of("settings", "# 第一行\n" + text));

        assertRefused(answer, 422);
        JsonNode problem = answer.error().path("problems").get(0);
        assertThat(problem.path("line").asInt()).as(answer.toString()).isIn(2, 3);
        assertThat(problem.path("field").asText()).isEqualTo("settings");
        assertThat(admin().get(LISTS).orFail().json()).isEqualTo(before);
    }

    @Test
    void severities_are_the_bureaus() {
        Draft draft = draft(news(MOBILE));
        assertThat(draft.screening().blocking()).containsExactly("mobile");

        admin().put(LISTS, Map.of("settings", "[级别]\nmobile: advise\n")).orFail();
        rescreen();

        assertThat(draft.screening().blocking()).isEmpty();
        assertThat(draft.screening().findings("mobile")).hasSize(1);
    }

    @Test
    void i1_new_lists_find_more_in_what_was_approved_and_hold_it_up() {
        String word = "灵山泉" + System.nanoTime();
        byte[] content = Word.of("普法宣传进社区", "志愿者向群众介绍" + word + "。", "文稿" + System.nanoTime());
        Draft registered = draft(content);
        registered.submit(registered.author()).orFail();
        registered.to(Level.REGISTRATION).approve();
        Draft signed = draft(content);
        signed.submit(signed.author()).orFail();
        signed.to(Level.REGISTRATION);

        writeTerms(word + ",block,K6,不得出现");
        JsonNode done = rescreen();

        assertThat(done.path("total").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(done.path("done").asInt()).isEqualTo(done.path("total").asInt());
        assertThat(registered.screening().blocking()).containsExactly("term");
        assertRefused(registered.release(as("tangyun")), 422, "K6");
        assertRefused(signed.decide(as("tangyun"), "APPROVE", "登记"), 422, "K6");
        assertThat(Json.stream(registered.detail().path("blockers"))
                        .map(blocker -> blocker.path("rule").asText()))
                .contains("K6");
        admin().put(LISTS, Map.of("terms", terms)).orFail();
        rescreen();
        registered.finish();
        signed.finish();
    }

    @Test
    void i12_a_mark_found_later_ends_the_review_and_a_lifted_stop_lets_it_begin_again() {
        String mark = "机密★7年";
        String excepted = "[例外]\nclassification-mark: " + mark + "\n";
        admin().put(LISTS, Map.of("settings", excepted)).orFail();
        Draft draft = draft(
                Docx.news().paragraph("展板上印着" + mark + "的样张。").paragraph(mark).bytes());
        assertThat(draft.state()).isEqualTo("DRAFT");
        draft.submit(draft.author()).orFail();
        draft.to(Level.REVIEW);
        List<JsonNode> signOffs = draft.signOffs();
        Map<String, Object> decision = draft.decision("APPROVE", "同意");
        String task = draft.taskId();

        admin().put(LISTS, Map.of("settings", settings)).orFail();
        rescreen();

        assertThat(draft.state()).isEqualTo("STOPPED");
        assertThat(draft.signOffs()).isEqualTo(signOffs);
        assertThat(draft.decide(as("wangqiang"), decision).status()).isIn(404, 409);
        for (TaskWay way : TaskWay.values()) {
            Answer answer = way.end(as("wangqiang"), task, "APPROVE");
            assertThat(draft.signOffs()).as(answer.toString()).isEqualTo(signOffs);
        }
        assertRefused(draft.read(as("wangqiang")), 404);
        assertThat(as("lihua").content(draft.id())).isNull();
        assertThat(Json.stream(draft.detail().path("history"))
                        .map(event -> event.path("event").asText()))
                .contains("STOPPED");

        admin().put(LISTS, Map.of("settings", excepted)).orFail();
        assertRefused(draft.liftStop(as("wuwei"), "还没有重新筛查"), 422, "I12");
        assertThat(draft.screening().as(as("wuwei")).again(draft.sha256()).status())
                .isEqualTo(202);
        assertThat(draft.screening().blocking()).isEmpty();
        assertRefused(draft.liftStop(as("wuwei"), "  "), 422);
        assertRefused(draft.liftStop(as("chenjing"), "我自己来"), 403);
        draft.liftStop(as("wuwei"), "样张上的字，不是密级标志").orFail();

        assertThat(draft.state()).isEqualTo("DRAFT");
        assertThat(draft.read(as("lihua")).status()).isEqualTo(200);
        assertThat(draft.signOffs()).isEqualTo(signOffs);
        draft.submit(draft.author()).orFail();
        assertThat(draft.level()).isEqualTo(Level.FIRST_REVIEW);
        draft.finish();
    }

    @Test
    void a_list_of_many_terms_is_taken() {
        StringBuilder rows = new StringBuilder(HEAD);
        for (int i = 0; i < 5_000; i++) {
            rows.append("生造词").append(Integer.toString(i, 36)).append("号,advise,K4,\n");
        }
        String word = "压轴词" + System.nanoTime();
        rows.append(word).append(",block,K4,\n");

        admin().put(LISTS, Map.of("terms", rows.toString())).orFail();

        assertThat(draft(Word.of("普法宣传进社区", "最后是" + word + "。")).screening().findings("term"))
                .extracting(finding -> finding.path("text").asText())
                .containsExactly(word);
    }

    @Test
    void malformed_bodies_are_bad_requests() {
        for (String body : List.of("{", "[]", "{\"x\":1}", "{\"terms\":7}")) {
            Answer answer = admin().json("PUT", LISTS, body);
            assertThat(answer.status()).as(answer.toString()).isIn(400, 422);
            assertRefused(answer, answer.status());
        }
    }

    private JsonNode writeTerms(String row) {
        return admin().put(LISTS, Map.of("terms", HEAD + row + "\n")).orFail().json();
    }

    /** Has all open drafts screened again and waits for it. */
    private JsonNode rescreen() {
        Answer started = admin().post(RESCREENING, Map.of());
        assertThat(started.status()).as(started.toString()).isEqualTo(202);
        for (int tries = 0; ; tries++) {
            JsonNode progress = admin().get(RESCREENING).orFail().json();
            if (!progress.path("running").asBoolean()) {
                return progress;
            }
            assertThat(tries).as(progress.toString()).isLessThan(2_000);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
