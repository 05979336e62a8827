package org.newsdesk.contract.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Drafts;
import org.newsdesk.contract.bureau.Level;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Client;
import org.newsdesk.contract.client.HostProcess;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;

/** I6: 64 people of the general office register 64 drafts at the same moment. */
@DisabledIfSystemProperty(named = "acs.url", matches = "http.+", disabledReason = "needs a bureau of its own")
class ManyAtOnceTest {
    private static final int PEOPLE = 64;
    private static final String OFFICE = "办公室: heping, tangyun";

    @TempDir
    private Path directory;

    @Test
    void i6_sixty_four_people_who_register_at_once_get_consecutive_numbers() throws Exception {
        try (Store store = Store.create(directory);
                HostProcess process = HostProcess.start(store.launch())) {
            Bureau bureau = Bureau.setUp(process.host());
            List<Client> office = office(bureau);
            List<Draft> waiting = IntStream.range(0, PEOPLE)
                    .parallel()
                    .mapToObj(i -> new Drafts(bureau)
                            .submitted(Unit.values()[i % Unit.values().length], Map.of())
                            .to(Level.REGISTRATION))
                    .toList();
            long begun = System.nanoTime();
            assertThat(registeredAtOnce(office, waiting)).allSatisfy(Answer::orFail);
            Figures.say("%d people registered at once in %d ms", PEOPLE, (System.nanoTime() - begun) / 1_000_000);
            RegisterCopy register = RegisterCopy.verified(bureau, directory, null);
            assertThat(register.numbers()).isEqualTo(PEOPLE);
        }
    }

    private static List<Answer> registeredAtOnce(List<Client> office, List<Draft> waiting) throws Exception {
        List<Map<String, Object>> decisions =
                waiting.stream().map(draft -> draft.decision("APPROVE", "登记")).toList();
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
        try {
            CyclicBarrier start = new CyclicBarrier(PEOPLE);
            List<Future<Answer>> registrations = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                Draft draft = waiting.get(i);
                Client person = office.get(i);
                Map<String, Object> decision = decisions.get(i);
                registrations.add(threads.submit(() -> {
                    start.await();
                    return draft.decide(person, decision);
                }));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> each : registrations) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    /** So many people more in the general office. */
    private static List<Client> office(Bureau bureau) {
        List<String> names =
                IntStream.rangeClosed(1, PEOPLE).mapToObj(i -> "office" + i).toList();
        names.forEach(name -> bureau.administrator()
                .post(
                        Paths.v1("people"),
                        Json.map(
                                "id",
                                name,
                                "firstName",
                                "员",
                                "lastName",
                                "职",
                                "email",
                                name + "@yunling.example",
                                "password",
                                Bureau.PASSWORD))
                .orFail());
        String text = Bureau.organisation("").replace(OFFICE, OFFICE + ", " + String.join(", ", names));
        bureau.administrator()
                .put(Paths.newsdesk("organisation"), Map.of("text", text))
                .orFail();
        return names.stream().map(bureau::as).toList();
    }
}
