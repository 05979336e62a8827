package org.newsdesk.contract.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Level;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;

/** I6, G1: the register counts without a gap and its chain holds. */
class RegisterTest extends ContractTest {
    private static final int THREADS = 64;

    @Test
    void i6_sixty_four_registrations_at_once_get_sixty_four_consecutive_numbers() throws Exception {
        List<Draft> waiting = IntStream.range(0, THREADS)
                .mapToObj(i -> drafts.at(Level.REGISTRATION))
                .toList();
        Draft failing = drafts.at(Level.REGISTRATION);
        int last = number(drafts.registered());
        as("tangyun");
        as("heping");

        CyclicBarrier start = new CyclicBarrier(THREADS + 1);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS + 1);
        try {
            List<Future<Answer>> answers = new ArrayList<>();
            for (Draft draft : waiting) {
                Map<String, Object> decision = draft.decision("APPROVE", "登记");
                String person = answers.size() % 2 == 0 ? "tangyun" : "heping";
                answers.add(threads.submit(() -> {
                    start.await();
                    return draft.decide(as(person), decision);
                }));
            }
            Map<String, Object> stale = failing.decision("APPROVE", "登记");
            stale.put("contentSha256", "0".repeat(64));
            Future<Answer> refused = threads.submit(() -> {
                start.await();
                return failing.decide(as("tangyun"), stale);
            });
            for (Future<Answer> answer : answers) {
                answer.get().orFail();
            }
            assertRefused(refused.get(), 409);
        } finally {
            threads.shutdownNow();
        }

        assertThat(waiting.stream().map(RegisterTest::number).sorted())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(last + 1, last + THREADS).boxed().toList());
        assertThat(number(drafts.registered())).as("no gap").isEqualTo(last + THREADS + 1);
        assertIntact();
    }

    @Test
    void g1_handing_in_registration_and_release_are_entries() {
        Draft draft = drafts.released();
        int year = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();

        JsonNode entries = bureau.register(draft.title());

        assertThat(Json.stream(entries).map(entry -> entry.path("kind").asText()))
                .containsExactly("RELEASE", "REGISTRATION", "SUBMISSION");
        assertThat(Json.stream(entries)).allSatisfy(entry -> {
            assertThat(entry.path("year").asInt()).isEqualTo(year);
            assertThat(entry.path("draftId").asText()).isEqualTo(draft.id());
            assertThat(entry.path("unit").asText()).isEqualTo("pufa");
            assertThat(entry.path("unitName").asText()).isEqualTo("普法与依法治理股");
            assertThat(entry.path("at").asText()).matches("\\d{4}-\\d\\d-\\d\\dT.*\\+08:00");
            assertThat(entry.path("hash").asText()).matches("[0-9a-f]{64}");
        });
        assertSubmission(entries.get(2));
        assertThat(Json.stream(entries).limit(2)).allSatisfy(entry -> {
            assertThat(entry.path("actor").asText()).isEqualTo("tangyun");
            assertThat(entry.path("actorName").asText()).isEqualTo("唐芸");
            assertThat(entry.path("label").asText())
                    .isEqualTo(draft.detail().path("registerNumber").asText());
            assertThat(entry.path("details").path("author").path("id").asText()).isEqualTo("chenjing");
            assertThat(entry.path("details").path("signers").findValuesAsText("id"))
                    .contains("lihua", "wangqiang");
            if (entry.path("kind").asText().equals("REGISTRATION")) {
                assertThat(entry.path("label").asText())
                        .isEqualTo("〔" + year + "〕" + entry.path("number").asInt() + "号");
            }
        });
    }

    private static void assertSubmission(JsonNode entry) {
        assertThat(entry.path("actor").asText()).isEqualTo("chenjing");
        assertThat(entry.path("details").toString()).isEqualTo("{\"round\":1}");
        assertThat(entry.path("label").isNull()).isTrue();
        assertThat(entry.path("number").isNull()).isTrue();
    }

    @Test
    void i6_each_entry_names_the_one_before() {
        drafts.released();

        JsonNode all = as("tangyun")
                .get(Paths.newsdesk("register?maxItems=200"))
                .orFail()
                .items();

        List<JsonNode> sorted = Json.stream(all)
                .sorted((a, b) -> Long.compare(
                        a.path("sequence").asLong(), b.path("sequence").asLong()))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).path("sequence").asLong()
                    == sorted.get(i - 1).path("sequence").asLong() + 1) {
                assertThat(sorted.get(i).path("previousHash"))
                        .isEqualTo(sorted.get(i - 1).path("hash"));
            }
        }
        assertIntact();
    }

    @Test
    void i6_the_export_holds_every_entry_behind_the_head() {
        drafts.released();

        Answer answer = as("qianfang").get(Paths.newsdesk("register/export")).orFail();

        List<String> lines = answer.text().lines().toList();
        JsonNode head = Json.read(lines.get(0));
        assertThat(head.path("form").asText()).isEqualTo("newsdesk-register-export-1");
        assertThat(lines).hasSize(head.path("sequence").asInt() + 1);
        JsonNode last = Json.read(lines.get(lines.size() - 1));
        assertThat(last.path("hash")).isEqualTo(head.path("hash"));
        assertThat(last.path("sequence")).isEqualTo(head.path("sequence"));
        assertThat(last.path("previousHash"))
                .isEqualTo(Json.read(lines.get(lines.size() - 2)).path("hash"));
    }

    @Test
    void i6_the_export_is_for_those_who_read_the_whole_register() {
        assertRefused(as("chenjing").get(Paths.newsdesk("register/export")), 403);
        assertRefused(as("stranger").get(Paths.newsdesk("register/export")), 403);
    }

    @Test
    void g1_what_is_not_registered_has_no_entry_but_its_handing_in() {
        Draft draft = drafts.at(Level.REGISTRATION);

        assertThat(Json.stream(bureau.register(draft.title()))
                        .map(entry -> entry.path("kind").asText()))
                .containsExactly("SUBMISSION");
    }

    @Test
    void i6_a_refused_registration_leaves_no_entry() {
        Draft draft = drafts.at(Level.REGISTRATION);
        long entries = verification().path("entries").asLong();

        assertRefused(draft.decide(as("chenjing"), "APPROVE", "登记"), 403);

        assertThat(bureau.register(draft.title())).hasSize(1);
        assertThat(verification().path("entries").asLong()).isEqualTo(entries);
        draft.finish();
        assertThat(verification().path("entries").asLong()).isEqualTo(entries + 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tangyun", "qianfang", "zhaoguoqiang", "wangqiang", "liumin"})
    void g1_the_register_is_open_to_those_who_answer_for_it(String person) {
        Draft draft = drafts.released();

        Answer answer = as(person)
                .get(Paths.newsdesk("register?maxItems=200&q=" + Paths.encode(draft.title())))
                .orFail();

        assertThat(answer.items()).hasSize(3);
    }

    @Test
    void g1_a_unit_sees_its_own_entries_and_no_others() {
        Draft own = drafts.released();
        Draft others = drafts.submitted(Unit.CHENGGUAN, Map.of()).finish();

        assertThat(entries("chenjing", own)).hasSize(3);
        assertThat(entries("chenjing", others)).isEmpty();
        assertThat(entries("madong", others)).hasSize(3);
        Answer stranger = as("stranger").get(Paths.newsdesk("register"));
        assertThat(stranger.status() == 403 || stranger.items().isEmpty())
                .as(stranger.toString())
                .isTrue();
    }

    @Test
    void g1_the_archive_lists_what_one_may_read() {
        Draft draft = drafts.released();
        String query = Paths.newsdesk("archive?maxItems=200&q=" + Paths.encode(draft.title()));

        for (String person : List.of("tangyun", "qianfang", "chenjing", "lihua", "wuwei", "wangqiang")) {
            Answer answer = as(person).get(query).orFail();
            assertThat(Json.stream(answer.items()).map(item -> item.path("id").asText()))
                    .as(person)
                    .containsExactly(draft.id());
        }
        for (String person : List.of("madong", "stranger")) {
            Answer answer = as(person).get(query);
            assertThat(answer.items()).as(answer.toString()).isEmpty();
        }
    }

    @Test
    void g1_filters_by_year_unit_and_text() {
        Draft draft = drafts.released();
        int year = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();
        String title = Paths.encode(draft.title());

        for (String list : List.of("register", "archive")) {
            assertThat(get(list + "?unit=pufa&year=" + year + "&q=" + title)).isNotEmpty();
            assertThat(get(list + "?unit=chengguan&q=" + title)).isEmpty();
            assertThat(get(list + "?year=" + (year - 1) + "&q=" + title)).isEmpty();
        }
    }

    private JsonNode get(String path) {
        return as("tangyun").get(Paths.newsdesk(path)).orFail().items();
    }

    private JsonNode entries(String person, Draft draft) {
        return as(person)
                .get(Paths.newsdesk("register?q=" + Paths.encode(draft.title())))
                .orFail()
                .items();
    }

    private void assertIntact() {
        JsonNode verification = verification();
        assertThat(verification.path("intact").asBoolean())
                .as(verification.toString())
                .isTrue();
        assertThat(verification.path("mistakes")).isEmpty();
        assertThat(verification.path("head").asText()).matches("[0-9a-f]{64}");
    }

    private JsonNode verification() {
        return as("tangyun")
                .get(Paths.newsdesk("register/verification?now=true"))
                .orFail()
                .json();
    }

    private static int number(Draft draft) {
        String label = draft.detail().path("registerNumber").asText();
        return Integer.parseInt(label.replaceAll(".*〕(\\d+)号", "$1"));
    }
}
