package org.newsdesk.contract.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Client;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;

/** One draft of the tests: the handle by which people act on it over HTTP. */
public final class Draft {
    private final Bureau bureau;
    private final Unit unit;
    private final String id;
    private final String name;
    private final String title;

    Draft(Bureau bureau, Unit unit, String id, String name, String title) {
        this.bureau = bureau;
        this.unit = unit;
        this.id = id;
        this.name = name;
        this.title = title;
    }

    /** Node id. */
    public String id() {
        return id;
    }

    /** {@code workspace://SpacesStore/<id>}. */
    public String nodeRef() {
        return "workspace://SpacesStore/" + id;
    }

    public Unit unit() {
        return unit;
    }

    /** File name at upload. */
    public String name() {
        return name;
    }

    /** Title, unique among all drafts of the tests. */
    public String title() {
        return title;
    }

    /** The information officer who uploaded it. */
    public Client author() {
        return bureau.as(unit.officer());
    }

    /** Who signs a level of this draft. */
    public Client signer(Level level) {
        return bureau.signer(unit, level);
    }

    /** Detail as the administrator reads it. */
    public JsonNode detail() {
        return read(bureau.administrator()).orFail().json();
    }

    /** Detail as somebody reads it. */
    public Answer read(Client who) {
        return who.get(path(""));
    }

    /** {@code DRAFT | IN_REVIEW | REGISTERED | RELEASED | STOPPED}. */
    public String state() {
        return detail().path("state").asText();
    }

    /** The open level, or null. */
    public Level level() {
        JsonNode level = detail().path("level");
        return level.isTextual() && !level.asText().isEmpty() ? Level.valueOf(level.asText()) : null;
    }

    /** Number of the round. */
    public int round() {
        return detail().path("round").asInt();
    }

    /** Current content hash as the extension states it. */
    public String sha256() {
        return detail().path("contentSha256").asText();
    }

    /** All sign-offs of all rounds. */
    public List<JsonNode> signOffs() {
        return Json.stream(detail().path("signOffs")).toList();
    }

    /** The v1 entry with properties as the administrator reads it. */
    public JsonNode node() {
        return bureau.administrator()
                .get(Paths.v1("nodes/" + id + "?include=path,permissions,isLocked"))
                .orFail()
                .entry();
    }

    /** All properties of the extension's namespace, as v1 shows them to the administrator. */
    public Map<String, String> properties() {
        Map<String, String> own = new TreeMap<>();
        node().path("properties").fields().forEachRemaining(property -> {
            if (property.getKey().startsWith("nd:")) {
                own.put(property.getKey(), property.getValue().toString());
            }
        });
        return own;
    }

    /** Changes fields through the extension. */
    public Answer edit(Client who, Map<String, ?> fields) {
        return who.put(path(""), fields);
    }

    /** Hands the draft in once its present content has been screened. */
    public Answer submit(Client who) {
        screening().finished();
        return submitAtOnce(who);
    }

    /** Hands the draft in, screened or not. */
    public Answer submitAtOnce(Client who) {
        return who.post(path("/submission"), Map.of());
    }

    /** What the screening says about this draft. */
    public Screening screening() {
        return new Screening(this, bureau.administrator());
    }

    public Answer recall(Client who, String reason) {
        return who.post(path("/recall"), Map.of("reason", reason));
    }

    public Answer release(Client who) {
        return who.post(path("/release"), Map.of());
    }

    /** Makes a version without anything unseen of the content as it is now. */
    public Answer cleanCopy(Client who) {
        return who.post(path("/clean-copy"), Map.of("contentSha256", sha256()));
    }

    /** Opens a stopped draft again. */
    public Answer liftStop(Client who, String reason) {
        return who.post(path("/stop-lift"), Map.of("reason", reason));
    }

    public Answer checklist(Client who) {
        return who.get(path("/checklist"));
    }

    /** Decides at the open level with the round and hash as they are. */
    public Answer decide(Client who, String outcome, String opinion) {
        return who.post(path("/decisions"), decision(outcome, opinion));
    }

    /** Sends a decision prepared by {@link #decision}. */
    public Answer decide(Client who, Map<String, ?> decision) {
        return who.post(path("/decisions"), decision);
    }

    /** A decision about the draft as it is now, to be changed by the test and sent. */
    public Map<String, Object> decision(String outcome, String opinion) {
        JsonNode detail = detail();
        Map<String, Object> decision = Json.map(
                "level", detail.path("level").asText(),
                "outcome", outcome,
                "opinion", opinion,
                "round", detail.path("round").asInt(),
                "contentSha256", detail.path("contentSha256").asText());
        if (Level.CONFIDENTIALITY.name().equals(decision.get("level")) && "APPROVE".equals(outcome)) {
            decision.put("checklist", Checks.all(checklist(bureau.as("wuwei")), "YES"));
            List<Map<String, Object>> resolutions = screening().accepted("经核实，可以公开");
            if (!resolutions.isEmpty()) {
                decision.put("findings", resolutions);
            }
        }
        return decision;
    }

    /** The right person approves the open level. */
    public Draft approve() {
        Level level = level();
        decide(signer(level), "APPROVE", "同意").orFail();
        return this;
    }

    /** The right people approve until this level is open. */
    public Draft to(Level level) {
        while (level() != level) {
            approve();
        }
        return this;
    }

    /** Hands it in and lets every level approve; afterwards it is registered. */
    public Draft finishReviews() {
        if (state().equals("DRAFT")) {
            submit(author()).orFail();
        }
        while (state().equals("IN_REVIEW")) {
            approve();
        }
        return this;
    }

    /** The right people carry the draft from where it is (DRAFT too) to its release. */
    public Draft finish() {
        finishReviews();
        if (state().equals("REGISTERED")) {
            release(bureau.as("tangyun")).orFail();
        }
        assertThat(state()).isEqualTo("RELEASED");
        return this;
    }

    /** What must not change. */
    public Trail trail() {
        JsonNode detail = detail();
        return new Trail(
                detail.path("state").asText(),
                detail.path("level").asText(),
                detail.path("round").asInt(),
                Json.stream(detail.path("signOffs")).map(JsonNode::toString).toList(),
                detail.path("contentSha256").asText(),
                detail.path("registerNumber").asText(),
                properties().get("nd:registeredAt"),
                detail.path("releasedAt").asText(),
                Json.stream(bureau.register(title)).map(JsonNode::toString).toList(),
                sha256(bureau.administrator().content(id)));
    }

    /** Id of the running process, without the engine's prefix. */
    public String processId() {
        String stored = node().path("properties").path("nd:processId").asText();
        assertThat(stored).as("nd:processId of " + id).isNotEmpty();
        return stored.substring(stored.indexOf('$') + 1);
    }

    /** Id of the open task, without the engine's prefix, as the administrator finds it. */
    public String taskId() {
        Answer tasks = bureau.administrator()
                .get(Paths.workflow("processes/" + processId() + "/tasks?status=active"))
                .orFail();
        return Json.stream(tasks.json().path("list").path("entries"))
                .map(entry -> entry.path("entry"))
                .filter(task -> !task.has("endedAt"))
                .map(task -> task.path("id").asText())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no open task: " + tasks));
    }

    /** Path of the extension's call on this draft. */
    public String path(String rest) {
        return Paths.newsdesk("drafts/" + id + rest);
    }

    /** Hex SHA-256, null for null. */
    public static String sha256(byte[] bytes) {
        if (bytes == null) {
            return null;
        }
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
