package org.newsdesk.contract.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;

/** Whether repository, workflow and register say the same of each draft, and what its people were told. Nobody may work meanwhile. */
final class Inspection {
    private static final List<String> CHAIN = List.of("FIRST_REVIEW", "REVIEW", "CONFIDENTIALITY", "REGISTRATION");

    private final Bureau bureau;
    private final RegisterCopy register;

    Inspection(Bureau bureau, RegisterCopy register) {
        this.bureau = bureau;
        this.register = register;
    }

    /** Nothing half done: the register speaks of no other drafts, and a review runs for each draft under review and for no other. */
    void whole(Collection<Pursued> all) {
        Set<String> ids = new HashSet<>();
        all.forEach(draft -> ids.add(draft.id()));
        assertThat(ids).as("drafts with entries").containsAll(register.drafts());
        long inReview = all.stream()
                .filter(draft -> !draft.isReleased())
                .filter(draft -> draft.on(bureau).state().equals("IN_REVIEW"))
                .count();
        Answer processes = bureau.administrator()
                .get(Paths.workflow("processes?where=(status%3D'active')&maxItems=1000"))
                .orFail();
        assertThat(processes.json().path("list").path("entries"))
                .as("running reviews")
                .hasSize((int) inReview);
    }

    /** The draft is where its people were told, and register and trail fit to where it is. */
    void draft(Pursued draft) {
        JsonNode detail = draft.on(bureau).detail();
        draft.promises().forEach(promise -> kept(draft, promise, detail));
        List<String> signed = signatures(detail);
        List<String> kinds = register.of(draft.id()).stream()
                .map(entry -> entry.path("kind").asText())
                .toList();
        String state = detail.path("state").asText();
        switch (state) {
            case "DRAFT" -> assertThat(kinds).as("" + detail).isEmpty();
            case "IN_REVIEW" -> {
                int open = CHAIN.indexOf(detail.path("level").asText());
                assertThat(signed).as("" + detail).isEqualTo(CHAIN.subList(0, open));
                assertThat(kinds).as("" + detail).containsExactly("SUBMISSION");
            }
            case "REGISTERED" -> {
                assertThat(signed).as("" + detail).isEqualTo(CHAIN);
                assertThat(kinds).as("" + detail).containsExactly("SUBMISSION", "REGISTRATION");
            }
            default -> {
                assertThat(state).as("" + detail).isEqualTo("RELEASED");
                released(draft, detail, kinds);
            }
        }
    }

    /** Whether a step without an answer happened all the same. */
    boolean happened(Pursued draft) {
        if (draft.unanswered().what().equals("UPLOAD")) {
            return draft.find(bureau);
        }
        return done(draft.unanswered(), draft.on(bureau).detail());
    }

    private void kept(Pursued draft, Pursued.Promise promise, JsonNode detail) {
        assertThat(done(promise, detail))
                .as(promise + " of " + draft + ": " + detail)
                .isTrue();
        if (!promise.number().isEmpty()) {
            assertThat(detail.path("registerNumber").asText()).as("" + draft).isEqualTo(promise.number());
        }
    }

    private static boolean done(Pursued.Promise promise, JsonNode detail) {
        return switch (promise.what()) {
            case "UPLOAD" -> !detail.path("contentSha256").asText().isEmpty();
            case "EDIT" -> !detail.path("category").asText("").isEmpty();
            case "SUBMISSION" -> detail.path("round").asInt() == 1;
            case "RELEASE" -> detail.path("state").asText().equals("RELEASED");
            default ->
                Json.stream(detail.path("signOffs"))
                        .anyMatch(signOff -> signOff.path("level").asText().equals(promise.what())
                                && signOff.path("person").asText().equals(promise.by()));
        };
    }

    /** I1: all levels signed in the round, the checklist ticked, the screening clean, the register written, all of the same bytes. */
    private void released(Pursued pursued, JsonNode detail, List<String> kinds) {
        Draft draft = pursued.on(bureau);
        String sha256 = Draft.sha256(pursued.content());
        assertThat(detail.path("contentSha256").asText()).isEqualTo(sha256);
        assertThat(Draft.sha256(bureau.administrator().content(draft.id()))).isEqualTo(sha256);
        assertThat(signatures(detail)).as("" + detail).isEqualTo(CHAIN);
        assertThat(Json.stream(detail.path("signOffs"))
                        .map(each -> each.path("person").asText()))
                .doesNotHaveDuplicates()
                .doesNotContain(pursued.unit().officer());
        assertThat(Json.stream(detail.path("signOffs"))
                        .map(each -> each.path("contentSha256").asText()))
                .containsOnly(sha256);
        JsonNode checklist = draft.checklist(bureau.as("wuwei")).orFail().json().path("record");
        assertThat(checklist.path("contentSha256").asText()).as("" + checklist).isEqualTo(sha256);
        assertThat(checklist.path("answers")).isNotEmpty();
        JsonNode screening = draft.screening().now().orFail().json();
        assertThat(screening.path("status").asText()).as("" + screening).isEqualTo("CLEAN");
        assertThat(screening.path("contentSha256").asText()).isEqualTo(sha256);
        assertThat(kinds).as("" + detail).containsExactly("SUBMISSION", "REGISTRATION", "RELEASE");
        assertThat(register.of(draft.id())).allSatisfy(entry -> {
            assertThat(entry.path("contentSha256").asText()).isEqualTo(sha256);
            assertThat(entry.path("label").asText(detail.path("registerNumber").asText()))
                    .isEqualTo(detail.path("registerNumber").asText());
        });
    }

    private static List<String> signatures(JsonNode detail) {
        assertThat(Json.stream(detail.path("signOffs"))
                        .map(each -> each.path("outcome").asText()))
                .allMatch("APPROVE"::equals);
        return Json.stream(detail.path("signOffs"))
                .map(signOff -> signOff.path("level").asText())
                .toList();
    }
}
