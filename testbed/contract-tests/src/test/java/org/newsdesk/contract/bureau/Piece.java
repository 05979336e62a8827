package org.newsdesk.contract.bureau;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Client;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;

/** A released piece of the tests: the handle by which records officers act on it over HTTP. */
public final class Piece {
    /** Code of the tests' category of what is not kept at all, so that it can be disposed of at once. */
    public static final String NOT_KEPT = "N";

    private static final String NOT_KEPT_SECTION = "[N]\n名称: 不归档\n年限: 不归档\n";

    private final Bureau bureau;
    private final Draft draft;

    public Piece(Bureau bureau, Draft draft) {
        this.bureau = bureau;
        this.draft = draft;
    }

    public String id() {
        return draft.id();
    }

    public Draft draft() {
        return draft;
    }

    /** The page as a records officer reads it. */
    public JsonNode page() {
        return read(bureau.as("qianfang")).orFail().json();
    }

    public Answer read(Client who) {
        return who.get(path(""));
    }

    /** The kinds of its entries in the register, oldest first. */
    public List<String> entryKinds() {
        return Json.stream(page().path("entries"))
                .map(entry -> entry.path("kind").asText())
                .toList();
    }

    public Answer setCategory(Client who, String code) {
        return who.put(path("/retention"), Map.of("category", code));
    }

    public Answer hold(Client who, String reason) {
        return who.post(path("/holds"), Map.of("reason", reason));
    }

    public Answer lift(Client who, String hold) {
        return who.post(path("/holds/" + hold + "/lift"), Map.of());
    }

    public Answer propose(Client who, String reason) {
        return who.post(path("/disposal"), Map.of("reason", reason));
    }

    public Answer confirm(Client who) {
        return who.post(path("/disposal/confirmation"), Map.of());
    }

    public Answer refuse(Client who, String reason) {
        return who.post(path("/disposal/refusal"), Map.of("reason", reason));
    }

    /** Puts it into the category of what need not be kept. */
    public Piece due() {
        synchronized (Piece.class) {
            Client officer = bureau.as("qianfang");
            String list = officer.get(Paths.newsdesk("retention"))
                    .orFail()
                    .json()
                    .path("text")
                    .asText();
            if (!list.contains(NOT_KEPT_SECTION)) {
                officer.put(Paths.newsdesk("retention"), Map.of("text", list + "\n" + NOT_KEPT_SECTION))
                        .orFail();
            }
        }
        setCategory(bureau.as("qianfang"), NOT_KEPT).orFail();
        return this;
    }

    /** Path of the extension's call on this piece. */
    public String path(String rest) {
        return Paths.newsdesk("pieces/" + draft.id() + rest);
    }
}
