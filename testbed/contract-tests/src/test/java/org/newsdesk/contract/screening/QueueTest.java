package org.newsdesk.contract.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.bureau.Word;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Paths;

/** I1: many files at once, new versions while old ones are read: every draft ends with the result of what lies there. */
class QueueTest extends ScreeningTest {
    private static final int MANY = 64;
    private static final int UPLOADERS = 8;
    private static final Duration QUICK = Duration.ofSeconds(8);

    @Test
    void i1_sixty_four_uploads_at_once_are_all_screened_and_others_are_served_meanwhile() throws Exception {
        ExecutorService uploaders = Executors.newFixedThreadPool(UPLOADERS);
        List<Draft> uploaded = new ArrayList<>();
        try {
            List<Future<Answer>> answers = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                boolean telling = i % 2 == 0;
                answers.add(uploaders.submit(() -> as("chenjing")
                        .upload(
                                bureau.draftsFolder(Unit.PUFA),
                                Bureau.freshName(Unit.PUFA),
                                telling ? news(MOBILE) : Word.unique())));
            }
            for (Future<Answer> answer : answers) {
                uploaded.add(drafts.of(Unit.PUFA, answer.get().orFail().id(), ""));
                long begun = System.nanoTime();
                as("wangqiang").get(Paths.newsdesk("inbox")).orFail();
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(QUICK);
            }
        } finally {
            uploaders.shutdown();
            assertThat(uploaders.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
        for (int i = 0; i < MANY; i++) {
            assertThat(uploaded.get(i).screening().status()).isEqualTo(i % 2 == 0 ? "FINDINGS" : "CLEAN");
        }
    }

    @RepeatedTest(5)
    void i1_a_new_version_while_the_old_one_is_read_is_what_counts() {
        Draft draft = draft(Word.unique());
        draft.author()
                .putContent(draft.id(), Heavy.endingWith("电话" + MOBILE + "，原稿" + System.nanoTime() + "。"))
                .orFail();

        draft.author().putContent(draft.id(), Word.unique()).orFail();

        JsonNode screening = draft.screening().finished().orFail().json();
        assertThat(screening.path("status").asText()).isEqualTo("CLEAN");
        assertThat(screening.path("contentSha256").asText()).isEqualTo(Draft.sha256(admin().content(draft.id())));
    }

    @RepeatedTest(3)
    void i1_versions_in_quick_succession_end_with_the_last() {
        Draft draft = draft(Word.unique());
        for (int i = 0; i < 6; i++) {
            draft.author()
                    .putContent(draft.id(), i % 2 == 0 ? Word.unique() : news(MOBILE))
                    .orFail();
        }

        assertThat(draft.screening().blocking()).containsExactly("mobile");
        assertThat(draft.screening().now().json().path("contentSha256").asText())
                .isEqualTo(Draft.sha256(admin().content(draft.id())));
    }

    @Test
    void i1_a_draft_deleted_while_it_is_read_leaves_the_queue_running() {
        String id = as("chenjing")
                .upload(bureau.draftsFolder(Unit.PUFA), Bureau.freshName(Unit.PUFA), Heavy.endingWith("就要删除。"))
                .orFail()
                .id();
        as("chenjing").delete(Paths.v1("nodes/" + id)).orFail();

        assertThat(draft(news(MOBILE)).screening().blocking()).containsExactly("mobile");
    }

    @Test
    void i1_people_go_on_working_on_a_draft_that_is_being_read() {
        Draft draft = draft(Word.unique());
        draft.author().putContent(draft.id(), Heavy.endingWith("边看边改。")).orFail();

        draft.edit(draft.author(), Map.of("title", "边看边改 " + draft.title())).orFail();

        assertThat(draft.screening().status()).isEqualTo("CLEAN");
        draft.finish();
    }
}
