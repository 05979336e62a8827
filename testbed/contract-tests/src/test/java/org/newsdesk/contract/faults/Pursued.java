package org.newsdesk.contract.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Drafts;
import org.newsdesk.contract.bureau.Level;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.bureau.Word;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Client;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;

/**
 * One draft on its way from upload to release, whatever host serves, and what its people were told. One thread works on it at a
 * time.
 */
final class Pursued {
    private final Unit unit;
    private final String name;
    private final byte[] content = Word.unique();
    private final List<Promise> promises = new ArrayList<>();
    private String id;
    private Promise unanswered;

    Pursued(Unit unit) {
        this.unit = unit;
        this.name = Bureau.freshName(unit);
    }

    /**
     * What somebody was told had happened.
     *
     * @param what UPLOAD, EDIT, SUBMISSION, RELEASE, or the level of an approval
     * @param by who did it
     * @param number the register number that was shown, or empty
     */
    record Promise(String what, String by, String number) {}

    /** Node id; null until the upload was answered. */
    String id() {
        return id;
    }

    Unit unit() {
        return unit;
    }

    byte[] content() {
        return content;
    }

    /** What people were told, oldest first. */
    List<Promise> promises() {
        return List.copyOf(promises);
    }

    /** What was asked for without an answer, or with one that leaves open what happened (5xx); null when there is no such thing. */
    Promise unanswered() {
        return unanswered;
    }

    /** Whether the step without an answer happened was looked into; what did is to stay. */
    void settled(boolean happened) {
        if (happened) {
            promises.add(unanswered);
        }
        unanswered = null;
    }

    /** Whether its people were told that it is released. */
    boolean isReleased() {
        return promises.stream().anyMatch(promise -> promise.what().equals("RELEASE"));
    }

    /** The draft as a host has it. */
    Draft on(Bureau bureau) {
        return new Drafts(bureau).of(unit, id, name);
    }

    /** After an upload without an answer: whether the file arrived. */
    boolean find(Bureau bureau) {
        Answer found = bureau.administrator()
                .get(Paths.v1("nodes/" + bureau.draftsFolder(unit) + "?relativePath=" + Paths.encode(name)));
        if (found.status() != 404) {
            id = found.orFail().id();
        }
        return id != null;
    }

    /** The right person does what comes next; the answer to it. */
    Answer next(Bureau bureau, RandomGenerator random) {
        if (id == null) {
            return upload(bureau);
        }
        Draft draft = on(bureau);
        JsonNode detail = draft.detail();
        return switch (detail.path("state").asText()) {
            case "DRAFT" -> detail.path("category").asText("").isEmpty() ? edit(draft) : submit(draft);
            case "IN_REVIEW" ->
                approve(bureau, draft, Level.valueOf(detail.path("level").asText()), random);
            case "REGISTERED" -> {
                Client office = office(bureau, random);
                yield told("RELEASE", office, () -> draft.release(office));
            }
            default -> throw new AssertionError("stranded: " + detail);
        };
    }

    private Answer upload(Bureau bureau) {
        Client author = bureau.as(unit.officer());
        String folder = bureau.draftsFolder(unit);
        Answer answer = told("UPLOAD", author, () -> author.upload(folder, name, content));
        if (answer.ok()) {
            id = answer.id();
        }
        return answer;
    }

    private Answer edit(Draft draft) {
        Map<String, Object> fields =
                Map.of("title", "测试稿 " + id, "category", "普法宣传", "channels", List.of("county-site"));
        return told("EDIT", draft.author(), () -> draft.edit(draft.author(), fields));
    }

    private Answer submit(Draft draft) {
        draft.screening().finished();
        return told("SUBMISSION", draft.author(), () -> draft.submitAtOnce(draft.author()));
    }

    private Answer approve(Bureau bureau, Draft draft, Level level, RandomGenerator random) {
        Client signer = switch (level) {
            case CONFIDENTIALITY -> bureau.as(random.nextBoolean() ? "wuwei" : "zhenglei");
            case REGISTRATION -> office(bureau, random);
            default -> draft.signer(level);
        };
        Map<String, Object> decision = draft.decision("APPROVE", "同意");
        return told(level.name(), signer, () -> draft.decide(signer, decision));
    }

    /** Somebody of the general office; what 何平 has written he does not sign (I2). */
    private Client office(Bureau bureau, RandomGenerator random) {
        return bureau.as(unit.officer().equals("heping") || random.nextBoolean() ? "tangyun" : "heping");
    }

    private Answer told(String what, Client by, Supplier<Answer> call) {
        unanswered = new Promise(what, by.user(), "");
        Answer answer = call.get();
        if (answer.status() < 500) {
            unanswered = null;
        }
        if (answer.ok()) {
            promises.add(new Promise(
                    what, by.user(), answer.json().path("registerNumber").asText("")));
        }
        return answer;
    }

    @Override
    public String toString() {
        return unit.code() + " " + id + " " + promises + " unanswered " + unanswered + " " + Json.write(name);
    }
}
