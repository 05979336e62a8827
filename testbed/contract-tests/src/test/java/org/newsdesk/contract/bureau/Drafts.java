package org.newsdesk.contract.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Client;
import org.newsdesk.contract.client.Json;

/** Makes drafts in any state, each with a text, name and title of its own. */
public final class Drafts {
    private final Bureau bureau;

    public Drafts(Bureau bureau) {
        this.bureau = bureau;
    }

    /** Uploaded, complete and screened, ready to be submitted. */
    public Draft uploaded(Unit unit) {
        return uploaded(unit, Map.of());
    }

    /** Uploaded, complete and screened, with further fields. */
    public Draft uploaded(Unit unit, Map<String, ?> further) {
        return uploaded(unit, Word.unique(), further);
    }

    /** Uploaded with this content, complete and screened, with further fields. */
    public Draft uploaded(Unit unit, byte[] content, Map<String, ?> further) {
        Client author = bureau.as(unit.officer());
        String title = "测试稿 " + UUID.randomUUID();
        Upload upload = upload(unit, author, content);
        Draft draft = new Draft(bureau, unit, upload.id(), upload.name(), title);
        Map<String, Object> fields =
                new HashMap<>(Json.map("title", title, "category", "普法宣传", "channels", List.of("county-site")));
        fields.putAll(further);
        draft.edit(author, fields).orFail();
        draft.screening().finished();
        return draft;
    }

    /** Uploaded with this content and screened, nothing filled in. */
    public Draft brought(Unit unit, byte[] content) {
        Upload upload = upload(unit, bureau.as(unit.officer()), content);
        Draft draft = of(unit, upload.id(), upload.name());
        draft.screening().finished();
        return draft;
    }

    /** A section's draft that was stopped because of a classification mark (I12). */
    public Draft stopped() {
        Draft draft = brought(Unit.PUFA, Samples.CLASSIFIED.bytes());
        assertThat(draft.state()).isEqualTo("STOPPED");
        return draft;
    }

    /** A section's draft (chain A1), submitted by its author. */
    public Draft submitted() {
        return submitted(Unit.PUFA, Map.of());
    }

    /** Submitted by its author. */
    public Draft submitted(Unit unit, Map<String, ?> further) {
        Draft draft = uploaded(unit, further);
        Answer answer = draft.submit(draft.author()).orFail();
        assertThat(answer.json().path("state").asText()).as(answer.toString()).isEqualTo("IN_REVIEW");
        return draft;
    }

    /** A section's draft with this level open; DIRECTOR makes it an important one (A3). */
    public Draft at(Level level) {
        return submitted(Unit.PUFA, level == Level.DIRECTOR ? Map.of("important", true) : Map.of())
                .to(level);
    }

    /** A section's draft that is registered and not yet released. */
    public Draft registered() {
        Draft draft = at(Level.REGISTRATION).approve();
        assertThat(draft.state()).isEqualTo("REGISTERED");
        return draft;
    }

    /** A section's draft that went the whole way. */
    public Draft released() {
        return submitted().finish();
    }

    /** Wraps a node that a test put there itself. */
    public Draft of(Unit unit, String id, String name) {
        return new Draft(bureau, unit, id, name, "");
    }

    private Upload upload(Unit unit, Client author, byte[] content) {
        for (int tries = 0; ; tries++) {
            String name = Bureau.freshName(unit);
            Answer answer = author.upload(bureau.draftsFolder(unit), name, content);
            if (answer.status() != 409 || tries == 20) {
                return new Upload(answer.orFail().id(), name);
            }
        }
    }

    private record Upload(String id, String name) {}
}
