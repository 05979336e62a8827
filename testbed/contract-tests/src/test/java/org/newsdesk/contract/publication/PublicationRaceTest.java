package org.newsdesk.contract.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.client.Answer;

/** Several people record the same thing at once: it stands in the register once. */
class PublicationRaceTest extends ContractTest {
    private static final int PEOPLE = 4;
    private static final ExecutorService THREADS = Executors.newFixedThreadPool(PEOPLE);
    private static Draft piece;

    @AfterAll
    static void stop() {
        THREADS.shutdown();
    }

    @RepeatedTest(5)
    void g6_one_publication_at_once() throws Exception {
        Map<String, Object> publication = Records.publication();

        List<Answer> answers = atOnce(() -> records().publish(as("tangyun"), publication));

        assertOneSuccess(answers);
        assertThat(records().all(as("tangyun")).path("publications"))
                .filteredOn(each -> each.path("link").asText().equals(publication.get("link")))
                .hasSize(1);
    }

    @RepeatedTest(5)
    void i5_one_annulment_at_once() throws Exception {
        long sequence = records()
                .publish(as("tangyun"), Records.publication())
                .orFail()
                .json()
                .path("sequence")
                .asLong();

        assertOneSuccess(atOnce(() -> records().annul(as("heping"), sequence, "重复")));
    }

    private static void assertOneSuccess(List<Answer> answers) {
        assertThat(answers.stream().filter(Answer::ok)).as(answers.toString()).hasSize(1);
        answers.stream().filter(answer -> !answer.ok()).forEach(answer -> assertRefused(answer, 409));
    }

    private List<Answer> atOnce(Callable<Answer> call) throws Exception {
        records();
        CyclicBarrier start = new CyclicBarrier(PEOPLE);
        List<Future<Answer>> futures = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
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

    private synchronized Records records() {
        piece = piece == null ? drafts.released() : piece;
        return new Records(piece);
    }
}
