package org.newsdesk.contract.publication;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Client;
import org.newsdesk.contract.client.Form;
import org.newsdesk.contract.client.Json;

/** What became of one piece, over HTTP. */
final class Records {
    private final Draft piece;

    Records(Draft piece) {
        this.piece = piece;
    }

    /** The bureau's day. */
    static String today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    }

    /** An address nobody used before. */
    static String link() {
        return "https://news.example/2026/" + UUID.randomUUID() + ".html";
    }

    /** A publication of today on the news site, to be changed by the test. */
    static Map<String, Object> publication() {
        return Json.map("outlet", "news-site", "date", today(), "title", "见报标题", "link", link());
    }

    /** An endorsement of today. */
    static Map<String, Object> endorsement() {
        return Json.map("leader", "周县长", "position", "县委副书记", "date", today(), "text", "此项工作很好，请推广。");
    }

    /** A prize of today. */
    static Map<String, Object> prize() {
        return Json.map("prize", "全国法治好新闻", "tier", "national", "rank", "二等奖", "date", today());
    }

    /** The bytes of a small PDF, no two alike. */
    static byte[] pdf() {
        return ("%PDF-1.4\n% " + UUID.randomUUID() + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
    }

    Answer publish(Client who, Map<String, ?> publication) {
        return who.post(piece.path("/publications"), publication);
    }

    /** With a clipping. */
    Answer publish(Client who, Map<String, ?> publication, String fileName, byte[] clipping) {
        Form form = new Form();
        publication.forEach((name, value) -> form.field(name, value.toString()));
        return who.post(piece.path("/publications"), form.file("clipping", fileName, clipping));
    }

    Answer endorse(Client who, Map<String, ?> endorsement) {
        return who.post(piece.path("/endorsements"), endorsement);
    }

    Answer award(Client who, Map<String, ?> prize) {
        return who.post(piece.path("/prizes"), prize);
    }

    Answer annul(Client who, long sequence, String reason) {
        return who.post(piece.path("/entries/" + sequence + "/annulment"), Map.of("reason", reason));
    }

    Answer list(Client who) {
        return who.get(piece.path("/publications"));
    }

    /** All that stands in the register, as the administrator reads it. */
    JsonNode all(Client who) {
        return list(who).orFail().json();
    }
}
