package org.newsdesk.contract.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Paths;

/** I6: the register is verified in the background, also against a head that somebody has kept. */
class VerificationTest extends ContractTest {

    @Test
    void i6_verification_runs_in_the_background_and_finds_the_register_intact() throws InterruptedException {
        drafts.released();
        String head = head().path("hash").asText();
        drafts.submitted();

        JsonNode done = verify(Map.of("head", head.toUpperCase(java.util.Locale.ROOT)));

        assertThat(done.path("intact").asBoolean()).as(done.toString()).isTrue();
        assertThat(done.path("witnessed").asBoolean()).isTrue();
        assertThat(done.path("read").asLong()).isEqualTo(done.path("entries").asLong());
        assertThat(done.path("mistakes")).isEmpty();
    }

    @Test
    void i6_a_head_that_is_not_in_the_chain_is_named() throws InterruptedException {
        drafts.submitted();

        JsonNode done = verify(Map.of("head", "e".repeat(64)));

        assertThat(done.path("intact").asBoolean()).isFalse();
        assertThat(done.path("witnessed").asBoolean()).isFalse();
        assertThat(done.path("mistakes").get(0).path("mistake").asText()).isEqualTo("TRUNCATED");
    }

    @Test
    void i6_a_head_that_is_none_is_refused_with_its_field() {
        Answer answer = as("qianfang").post(Paths.newsdesk("register/verification"), Map.of("head", "12"));

        assertRefused(answer, 400);
        assertThat(answer.json().path("error").path("field").asText()).isEqualTo("head");
    }

    @Test
    void i6_verification_and_head_are_for_those_who_read_the_whole_register() {
        assertRefused(as("chenjing").post(Paths.newsdesk("register/verification"), Map.of()), 403);
        assertRefused(as("chenjing").get(Paths.newsdesk("register/verification")), 403);
        assertRefused(as("chenjing").get(Paths.newsdesk("register/head")), 403);
    }

    @Test
    void i6_the_head_is_the_last_entry_and_the_witness_keeps_it() {
        drafts.submitted();

        JsonNode head = head();

        assertThat(head.path("witness").asText()).isEqualTo("OK");
        JsonNode newest = as("qianfang")
                .get(Paths.newsdesk("register?maxItems=1"))
                .orFail()
                .items()
                .get(0);
        assertThat(head.path("hash")).isEqualTo(newest.path("hash"));
        assertThat(head.path("at")).isEqualTo(newest.path("at"));
    }

    @Test
    void i6_nothing_lost_is_nothing_to_acknowledge_and_only_records_officers_may() {
        Map<String, Object> body = Map.of("reason", "试");
        assertRefused(as("tangyun").post(Paths.newsdesk("register/restoration"), body), 403);
        assertRefused(as("qianfang").post(Paths.newsdesk("register/restoration"), Map.of("reason", " ")), 422);
        assertRefused(as("qianfang").post(Paths.newsdesk("register/restoration"), body), 409);
    }

    private JsonNode head() {
        return as("qianfang").get(Paths.newsdesk("register/head")).orFail().json();
    }

    private JsonNode verify(Map<String, Object> body) throws InterruptedException {
        Answer begun = as("qianfang").post(Paths.newsdesk("register/verification"), body);
        assertThat(begun.status()).as(begun.toString()).isEqualTo(202);
        JsonNode view = begun.json();
        for (int i = 0; i < 600 && view.path("state").asText().equals("RUNNING"); i++) {
            Thread.sleep(Duration.ofMillis(100).toMillis());
            view = as("qianfang")
                    .get(Paths.newsdesk("register/verification"))
                    .orFail()
                    .json();
        }
        assertThat(view.path("state").asText()).as(view.toString()).isEqualTo("DONE");
        return view;
    }
}
