package org.newsdesk.testbed.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The steps played so far: prints each with its answer and remembers whether all went as they must. */
final class Steps {
    private final Map<String, String> names;
    private final Console console;
    private int played;
    private int wrong;

    Steps(List<Bureau.Person> people, Console console) {
        this.names = people.stream().collect(Collectors.toMap(Bureau.Person::id, Bureau.Person::name));
        this.console = console;
    }

    /** The platform must accept with this status. */
    void accepted(String who, String what, Reply reply, int status) {
        check(who, what, reply.status() == status, describe(reply));
    }

    /** The extension must accept, and the draft must then be in this state and at this level ("" for none). */
    void state(String who, String what, Reply reply, String state, String level) {
        boolean reached = reply.json().path("state").asText().equals(state)
                && reply.json().path("level").asText("").replace("null", "").equals(level);
        check(who, what, reply.ok() && reached, describe(reply));
    }

    /** The extension must refuse by this rule, or for this checklist item. */
    void refused(String who, String what, Reply reply, String rule) {
        boolean named = problems(reply)
                .anyMatch(problem -> rule.equals(problem.path("rule").asText())
                        || rule.equals(problem.path("item").asText()));
        check(who, what, isRefusal(reply) && named, describe(reply));
    }

    /** The platform's own interface must refuse; which status it gives depends on where the extension stopped it. */
    void refusedByPlatform(String who, String what, Reply reply, boolean unchanged) {
        check(who, what, reply.status() >= 400 && unchanged, describe(reply));
    }

    void check(String who, String what, boolean asExpected, String answer) {
        played++;
        wrong += asExpected ? 0 : 1;
        console.step(asExpected, names.getOrDefault(who, "管理员") + " " + who, what, answer);
    }

    boolean allAsExpected() {
        return wrong == 0;
    }

    String summary() {
        return allAsExpected()
                ? "全部 %d 步符合规则。 All %1$d steps went as they must.".formatted(played)
                : "%d 步中有 %d 步不符合规则。 %2$d of %1$d steps did not go as they must.".formatted(played, wrong);
    }

    private static boolean isRefusal(Reply reply) {
        return reply.status() >= 400 && reply.status() < 500;
    }

    private static Stream<JsonNode> problems(Reply reply) {
        return StreamSupport.stream(reply.json().path("error").path("problems").spliterator(), false);
    }

    private static String describe(Reply reply) {
        if (!reply.ok()) {
            return (reply.status() + " " + reply.rule() + " " + reply.message()).replaceAll("\\s+", " ");
        }
        JsonNode draft = reply.json();
        String place = List.of("state", "levelName", "registerNumber").stream()
                .map(field -> draft.path(field).asText(""))
                .filter(text -> !text.isEmpty() && !text.equals("null"))
                .collect(Collectors.joining(" "));
        return (reply.status() + " " + place).strip();
    }
}
