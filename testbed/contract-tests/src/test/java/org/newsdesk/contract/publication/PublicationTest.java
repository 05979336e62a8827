package org.newsdesk.contract.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;

/** G6: where a released piece was published, which leader endorsed it, which prizes it won; each an entry of the register (G1). */
class PublicationTest extends ContractTest {
    private static Draft piece;
    private static Draft other;

    @Test
    void g6_the_office_records_a_publication() {
        Map<String, Object> publication = Records.publication();

        Answer answer = records().publish(as("tangyun"), publication);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        JsonNode recorded = answer.json();
        assertThat(recorded.path("outlet").asText()).isEqualTo("news-site");
        assertThat(recorded.path("outletName").asText()).isEqualTo("新闻网");
        assertThat(recorded.path("tier").asText()).isEqualTo("network");
        assertThat(recorded.path("tierName").asText()).isEqualTo("网络媒体");
        assertThat(recorded.path("date").asText()).isEqualTo(Records.today());
        assertThat(recorded.path("title").asText()).isEqualTo("见报标题");
        assertThat(recorded.path("link").asText()).isEqualTo(publication.get("link"));
        assertThat(recorded.path("recordedBy").asText()).isEqualTo("tangyun");
        assertThat(recorded.path("recordedByName").asText()).isEqualTo("唐芸");
        assertThat(recorded.path("annulled").isNull()).isTrue();
        JsonNode entry = entry(piece(), recorded.path("sequence").asLong());
        assertThat(entry.path("kind").asText()).isEqualTo("PUBLICATION");
        assertThat(entry.path("label")).isEqualTo(piece().detail().path("registerNumber"));
        assertThat(records().all(piece().author()).path("publications")).contains(recorded);
    }

    @Test
    void g6_several_publications_of_one_piece() {
        JsonNode before = records().all(as("tangyun")).path("publications");

        for (String outlet : List.of("newspaper", "county-site", "news-site")) {
            Map<String, Object> publication = Records.publication();
            publication.put("outlet", outlet);
            records().publish(as("heping"), publication).orFail();
        }

        assertThat(records().all(as("tangyun")).path("publications")).hasSize(before.size() + 3);
    }

    @Test
    void q5_an_endorsement_and_a_prize() {
        Draft released = drafts.released();
        Records records = new Records(released);

        Answer endorsed = records.endorse(as("tangyun"), Records.endorsement()).orFail();
        Answer awarded = records.award(as("tangyun"), Records.prize()).orFail();

        assertThat(endorsed.status()).isEqualTo(201);
        JsonNode all = records.all(as("tangyun"));
        assertThat(all.path("endorsements")).containsExactly(endorsed.json());
        assertThat(all.path("prizes")).containsExactly(awarded.json());
        assertThat(endorsed.json().path("leader").asText()).isEqualTo("周县长");
        assertThat(awarded.json().path("tierName").asText()).isEqualTo("国家级");
        assertThat(kinds(released)).contains("ENDORSEMENT", "PRIZE");
        assertRefused(records.endorse(as("heping"), Records.endorsement()), 409, "G6");
        assertRefused(records.award(as("heping"), Records.prize()), 409, "G6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "lihua", "wangqiang", "zhaoguoqiang", "wuwei", "qianfang", "admin"})
    void g1_only_the_office_records(String person) {
        int before = kinds(piece()).size();

        for (Answer answer : List.of(
                records().publish(as(person), Records.publication()),
                records().endorse(as(person), Records.endorsement()),
                records().award(as(person), Records.prize()),
                records().annul(as(person), 1, "试试"))) {
            assertThat(answer.status()).as(answer.toString()).isIn(403, 404);
            assertRefused(answer, answer.status());
        }

        assertThat(kinds(piece())).hasSize(before);
    }

    @Test
    void g1_a_piece_that_is_not_released_has_no_publications() {
        Draft registered = drafts.registered();
        Draft draft = drafts.uploaded(Unit.PUFA);

        assertRefused(new Records(registered).publish(as("tangyun"), Records.publication()), 409, "G1");
        Answer unreadable = new Records(draft).publish(as("tangyun"), Records.publication());
        assertThat(unreadable.status()).as(unreadable.toString()).isIn(404, 409);

        assertThat(kinds(registered)).doesNotContain("PUBLICATION");
        assertThat(new Records(registered).all(as("tangyun")).path("publications"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "outlet,nowhere,G6,清单,list of outlets",
        "outlet,'',G6,outlet,outlet",
        "date,2026-02-30,G6,日期,date",
        "date,someday,G6,日期,date",
        "date,2001-01-01,G6,发布日,released",
        "date,2999-01-01,G6,还没有到,has not come",
        "link,ftp://news.example/1,G6,网址,web address",
        "link,news.example/1,G6,网址,web address",
        "link,javascript:alert(1),G6,网址,web address",
        "link,'',G6,剪报,clipping"
    })
    void g6_what_is_wrong_is_said_in_both_languages(
            String field, String value, String rule, String chinese, String english) {
        Map<String, Object> publication = Records.publication();
        publication.put(field, value);

        Answer zh = records().publish(as("tangyun"), publication);
        Answer en = records().publish(as("tangyun").speaking("en"), publication);

        assertRefused(zh, 422, rule);
        assertRefused(en, 422, rule);
        assertThat(zh.error().path("field").asText()).isEqualTo(field);
        assertThat(zh.error().path("message").asText()).contains(chinese);
        assertThat(en.error().path("message").asText()).contains(english);
    }

    @Test
    void g6_all_that_is_wrong_is_said_at_once() {
        Answer answer = records().publish(as("tangyun"), Map.of("outlet", "nowhere", "date", "x"));

        assertRefused(answer, 422, "G6");
        assertThat(Json.stream(answer.error().path("problems"))
                        .map(problem -> problem.path("field").asText()))
                .containsExactlyInAnyOrder("outlet", "date", "link");
    }

    @Test
    void g6_the_same_link_at_the_same_outlet_counts_once() {
        Map<String, Object> publication = Records.publication();
        String link = publication.get("link").toString();
        Answer first = records().publish(as("tangyun"), publication).orFail();

        for (String spelling : List.of(
                link,
                link.replace("https", "http"),
                link.replace("news.example", "NEWS.Example:443"),
                link + "?utm_source=app",
                link + "#top",
                " " + link + "/")) {
            publication.put("link", spelling);
            Answer again = records().publish(as("heping"), publication);
            assertRefused(again, 409, "G6");
            assertThat(again.error().path("message").asText())
                    .contains(first.json().path("sequence").asText());
        }
        publication.put("link", link);
        assertRefused(new Records(other()).publish(as("heping"), publication), 409, "G6");
    }

    @Test
    void g6_the_same_link_at_another_outlet_is_another_publication() {
        Map<String, Object> publication = Records.publication();
        records().publish(as("tangyun"), publication).orFail();
        publication.put("outlet", "county-site");

        assertThat(records().publish(as("tangyun"), publication).status()).isEqualTo(201);
    }

    @Test
    void i5_an_annulled_entry_stays_and_does_not_count() {
        Map<String, Object> publication = Records.publication();
        long mistaken = records()
                .publish(as("tangyun"), publication)
                .orFail()
                .json()
                .path("sequence")
                .asLong();

        assertRefused(records().annul(as("heping"), mistaken, " "), 422);
        JsonNode annulled =
                records().annul(as("heping"), mistaken, "登错稿件").orFail().json();

        assertThat(annulled.path("annulled").path("by").asText()).isEqualTo("heping");
        assertThat(annulled.path("annulled").path("reason").asText()).isEqualTo("登错稿件");
        assertThat(entry(piece(), mistaken).path("kind").asText()).isEqualTo("PUBLICATION");
        assertThat(kinds(piece())).contains("ANNULMENT");
        assertRefused(records().annul(as("tangyun"), mistaken, "再来一次"), 409, "I5");
        records().publish(as("tangyun"), publication).orFail();
        assertThat(verification().path("intact").asBoolean()).isTrue();
    }

    @Test
    void i5_only_publications_endorsements_and_prizes_of_this_piece_are_annulled() {
        long registration = Json.stream(bureau.register(piece().title()))
                .filter(entry -> entry.path("kind").asText().equals("REGISTRATION"))
                .findFirst()
                .orElseThrow()
                .path("sequence")
                .asLong();
        long ofOther = new Records(other())
                .publish(as("tangyun"), Records.publication())
                .orFail()
                .json()
                .path("sequence")
                .asLong();

        assertRefused(records().annul(as("tangyun"), registration, "试试"), 404);
        assertRefused(records().annul(as("tangyun"), ofOther, "试试"), 404);
        assertRefused(records().annul(as("tangyun"), Long.MAX_VALUE, "试试"), 404);
        assertRefused(as("tangyun").post(piece().path("/entries/x/annulment"), Map.of("reason", "试试")), 404);
    }

    @Test
    void g6_an_endorsement_may_be_older_than_the_release_but_not_of_tomorrow() {
        Map<String, Object> endorsement = Records.endorsement();
        endorsement.put("date", LocalDate.parse(Records.today()).minusDays(30).toString());
        records().endorse(as("tangyun"), endorsement).orFail();
        endorsement.put("date", LocalDate.parse(Records.today()).plusDays(2).toString());
        assertRefused(records().endorse(as("tangyun"), endorsement), 422, "G6");
        Map<String, Object> prize = Records.prize();
        prize.put("tier", "galactic");
        assertRefused(records().award(as("tangyun"), prize), 422, "Q5");
    }

    @Test
    void strange_bodies_are_refused_politely() {
        assertRefused(as("tangyun").json("POST", piece().path("/publications"), "[]"), 400);
        assertRefused(as("tangyun").json("POST", piece().path("/publications"), "{\"when\":1}"), 400);
        assertRefused(as("tangyun").post(piece().path("/publications")), 400);
        Answer broken = as("tangyun")
                .raw("POST", piece().path("/publications"), "multipart/form-data", new byte[] {1, 2}, Map.of());
        assertRefused(broken, 400);
    }

    @Test
    void who_may_read_the_piece_may_read_what_became_of_it() {
        assertThat(records().list(piece().author()).status()).isEqualTo(200);
        assertThat(records().list(as("qianfang")).status()).isEqualTo(200);
        assertThat(records().list(as("linxiao")).status()).isEqualTo(404);
    }

    private JsonNode verification() {
        return as("tangyun")
                .get(Paths.newsdesk("register/verification?now=true"))
                .orFail()
                .json();
    }

    private JsonNode entry(Draft draft, long sequence) {
        return Json.stream(bureau.register(draft.title()))
                .filter(entry -> entry.path("sequence").asLong() == sequence)
                .findFirst()
                .orElseThrow();
    }

    private List<String> kinds(Draft draft) {
        return Json.stream(bureau.register(draft.title()))
                .map(entry -> entry.path("kind").asText())
                .toList();
    }

    private Records records() {
        return new Records(piece());
    }

    private Draft piece() {
        piece = piece == null ? drafts.released() : piece;
        return piece;
    }

    private Draft other() {
        other = other == null ? drafts.released() : other;
        return other;
    }
}
