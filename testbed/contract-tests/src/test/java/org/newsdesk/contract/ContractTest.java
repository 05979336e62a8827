package org.newsdesk.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Drafts;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Client;
import org.newsdesk.contract.client.Host;
import org.newsdesk.contract.client.Json;

/** What every test of the suite starts from: a host with the demo bureau. */
public abstract class ContractTest {
    protected final Bureau bureau = Bureau.demo();
    protected final Host host = bureau.host();
    protected final Drafts drafts = new Drafts(bureau);

    /** A person of the bureau. */
    protected Client as(String user) {
        return bureau.as(user);
    }

    /** The platform's administrator. */
    protected Client admin() {
        return bureau.administrator();
    }

    /** An error of the extension: this status, the complete envelope, no insides of the server shown. */
    protected static void assertRefused(Answer answer, int status) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        JsonNode error = answer.error();
        assertThat(error.path("status").asInt()).as(answer.toString()).isEqualTo(status);
        assertThat(error.path("message").asText()).as(answer.toString()).isNotBlank();
        assertThat(error.has("rule") && error.has("field"))
                .as(answer.toString())
                .isTrue();
        assertThat(error.path("problems").isArray()).as(answer.toString()).isTrue();
        assertThat(error.path("problems")).as(answer.toString()).isNotEmpty();
        JsonNode first = error.path("problems").get(0);
        assertThat(first.path("message")).isEqualTo(error.path("message"));
        assertThat(first.path("rule")).isEqualTo(error.path("rule"));
        assertThat(first.path("field")).isEqualTo(error.path("field"));
        assertThat(first.has("item")).as(answer.toString()).isTrue();
        assertNoInsides(answer);
    }

    /** As {@link #assertRefused(Answer, int)}, and the rule is among the problems. */
    protected static void assertRefused(Answer answer, int status, String rule) {
        assertRefused(answer, status);
        assertThat(Json.stream(answer.error().path("problems"))
                        .map(p -> p.path("rule").asText()))
                .as(answer.toString())
                .contains(rule);
    }

    /** Neither a stack trace nor a class name reaches the client. */
    public static void assertNoInsides(Answer answer) {
        assertThat(answer.text())
                .as(answer.request())
                .doesNotContain("\tat ", "java.lang.", "org.newsdesk.", "NullPointer", "Caused by:");
    }

    /** Whatever was tried: it cannot be released now by those who release. */
    protected void assertNotReleasable(Draft draft) {
        Answer answer = draft.release(as("tangyun"));
        assertThat(answer.status()).as(answer.toString()).isIn(404, 409, 422);
        assertThat(draft.state()).isNotEqualTo("RELEASED");
    }
}
