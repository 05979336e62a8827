package org.newsdesk.contract.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Level;
import org.newsdesk.contract.bureau.TaskWay;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.bureau.Word;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Client;

/** Two people decide one task at once: one of them did it, the other is told so. */
class RaceTest extends ContractTest {
    private static final ExecutorService THREADS = Executors.newFixedThreadPool(2);

    @AfterAll
    static void stop() throws InterruptedException {
        THREADS.shutdown();
        assertThat(THREADS.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    @RepeatedTest(10)
    void i1_two_reviewers_through_the_extension() throws Exception {
        Draft draft = drafts.at(Level.CONFIDENTIALITY);
        Map<String, Object> decision = draft.decision("APPROVE", "同意");

        List<Answer> answers =
                both(() -> draft.decide(as("wuwei"), decision), () -> draft.decide(as("zhenglei"), decision));

        assertOneSuccess(draft, answers);
        Answer loser =
                answers.stream().filter(answer -> !answer.ok()).findFirst().orElseThrow();
        assertRefused(loser, 409);
    }

    @RepeatedTest(10)
    void i1_one_reviewer_twice() throws Exception {
        Draft draft = drafts.submitted();
        Client lihua = as("lihua");
        Map<String, Object> approve = draft.decision("APPROVE", "同意");
        Map<String, Object> back = draft.decision("RETURN", "退回");

        List<Answer> answers = both(() -> draft.decide(lihua, approve), () -> draft.decide(lihua, back));

        assertThat(answers.stream().filter(Answer::ok)).as(answers.toString()).hasSize(1);
        assertThat(draft.signOffs()).hasSize(1);
        Answer loser =
                answers.stream().filter(answer -> !answer.ok()).findFirst().orElseThrow();
        assertRefused(loser, 409);
    }

    @RepeatedTest(10)
    void i1_two_reviewers_through_v1() throws Exception {
        Draft draft = drafts.at(Level.REGISTRATION);
        String task = draft.taskId();

        List<Answer> answers = both(
                () -> TaskWay.V1_STATE_AND_VARIABLES.end(as("tangyun"), task, "APPROVE"),
                () -> TaskWay.V1_STATE_AND_VARIABLES.end(as("heping"), task, "APPROVE"));

        assertOneSuccess(draft, answers);
        answers.forEach(ContractTest::assertNoInsides);
    }

    @RepeatedTest(10)
    void i1_one_through_the_extension_one_through_share() throws Exception {
        Draft draft = drafts.at(Level.REGISTRATION);
        String task = draft.taskId();
        Map<String, Object> decision = draft.decision("APPROVE", "登记");

        List<Answer> answers = both(
                () -> draft.decide(as("tangyun"), decision),
                () -> TaskWay.SHARE_FORM.end(as("heping"), task, "APPROVE"));

        assertOneSuccess(draft, answers);
        if (!answers.get(0).ok()) {
            assertRefused(answers.get(0), 409);
        }
    }

    @RepeatedTest(5)
    void i1_a_recall_against_an_approval() throws Exception {
        Draft draft = drafts.at(Level.REVIEW);
        Map<String, Object> decision = draft.decision("APPROVE", "同意");

        List<Answer> answers =
                both(() -> draft.decide(as("wangqiang"), decision), () -> draft.recall(as("chenjing"), "再改一处"));

        assertThat(answers.stream().filter(Answer::ok)).as(answers.toString()).hasSizeBetween(1, 2);
        answers.stream().filter(answer -> !answer.ok()).forEach(answer -> assertRefused(answer, 409));
        if (answers.get(1).ok()) {
            assertThat(draft.state()).isEqualTo("DRAFT");
        }
        draft.finish();
    }

    @RepeatedTest(5)
    void i1_two_submissions_at_once() throws Exception {
        Draft draft = drafts.uploaded(Unit.PUFA);

        List<Answer> answers = both(() -> draft.submit(as("chenjing")), () -> draft.submit(as("chenjing")));

        assertThat(answers.stream().filter(Answer::ok)).as(answers.toString()).hasSize(1);
        answers.stream().filter(answer -> !answer.ok()).forEach(answer -> assertRefused(answer, 409));
        draft.finish();
    }

    @RepeatedTest(5)
    void i3_a_submission_against_an_upload_of_new_content() throws Exception {
        Draft draft = drafts.uploaded(Unit.PUFA);

        List<Answer> answers =
                both(() -> draft.submit(as("chenjing")), () -> as("chenjing").putContent(draft.id(), Word.unique()));

        String bytes = Draft.sha256(admin().content(draft.id()));
        if (draft.state().equals("IN_REVIEW")) {
            assertThat(draft.sha256()).as(answers.toString()).isEqualTo(bytes);
        }
        draft.finish();
    }

    @RepeatedTest(5)
    void i7_two_releases_at_once() throws Exception {
        Draft draft = drafts.registered();

        List<Answer> answers = both(() -> draft.release(as("tangyun")), () -> draft.release(as("heping")));

        assertThat(answers.stream().filter(Answer::ok)).as(answers.toString()).hasSize(1);
        answers.stream().filter(answer -> !answer.ok()).forEach(answer -> assertRefused(answer, 409));
        assertThat(bureau.register(draft.title())).hasSize(3);
    }

    private static void assertOneSuccess(Draft draft, List<Answer> answers) {
        assertThat(answers.stream().filter(Answer::ok)).as(answers.toString()).hasSize(1);
        assertThat(draft.signOffs())
                .extracting(signOff -> signOff.path("level").asText())
                .as("each level once")
                .doesNotHaveDuplicates();
        draft.finish();
    }

    private static List<Answer> both(Callable<Answer> one, Callable<Answer> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<Answer>> futures = new ArrayList<>();
        for (Callable<Answer> call : List.of(one, other)) {
            futures.add(THREADS.submit(() -> {
                start.await();
                return call.call();
            }));
        }
        List<Answer> answers = new ArrayList<>();
        for (Future<Answer> future : futures) {
            answers.add(future.get());
        }
        return answers;
    }
}
