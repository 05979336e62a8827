package org.newsdesk.contract.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Word;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Client;
import org.newsdesk.contract.client.Cmis;
import org.newsdesk.contract.client.EnabledOnRealAcs;
import org.newsdesk.contract.client.Paths;

/** G6, I5: the clipping proves a publication and stays as it is, for everybody. */
class ClippingTest extends ContractTest {
    private static Draft piece;

    @Test
    void g6_a_clipping_stands_for_a_link() {
        byte[] pdf = Records.pdf();
        Map<String, Object> publication = Records.publication();
        publication.remove("link");
        publication.put("outlet", "tv");

        JsonNode recorded = records()
                .publish(as("tangyun"), publication, "晚间新闻.pdf", pdf)
                .orFail()
                .json();

        JsonNode clipping = recorded.path("clipping");
        assertThat(clipping.path("name").asText()).isEqualTo("晚间新闻.pdf");
        assertThat(clipping.path("sha256").asText()).isEqualTo(Draft.sha256(pdf));
        String url = clipping.path("url").asText();
        assertThat(piece().author().bytes(url)).isEqualTo(pdf);
        assertThat(as("qianfang").bytes(url)).isEqualTo(pdf);
        assertThat(as("linxiao").get(url).status()).isEqualTo(403);
        assertRefused(records().publish(as("heping"), publication, "另一份.pdf", Records.pdf()), 409, "G6");
    }

    @ParameterizedTest
    @CsvSource({"x.exe", "x.docx", "x.png", "x.pdf.html", "noextension", "''"})
    void g6_other_files_are_no_clippings(String name) {
        assertRefused(records().publish(as("tangyun"), Records.publication(), name, Records.pdf()), 422, "G6");
    }

    @Test
    void g6_a_word_file_a_large_one_and_strange_names() {
        records()
                .publish(as("tangyun"), Records.publication(), "C:\\a\\b\"*<>?|.docx", Word.unique())
                .orFail();
        byte[] large = new byte[21 * 1024 * 1024];
        byte[] head = Records.pdf();
        System.arraycopy(head, 0, large, 0, head.length);
        assertRefused(records().publish(as("tangyun"), Records.publication(), "大.pdf", large), 422, "G6");
        assertRefused(records().publish(as("tangyun"), Records.publication(), "空.pdf", new byte[0]), 422, "G6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tangyun", "chenjing", "admin"})
    void i5_a_clipping_is_not_changed_moved_or_deleted(String person) {
        byte[] pdf = Records.pdf();
        String id = clipping(pdf);
        Client who = as(person);

        List<Answer> answers = new ArrayList<>();
        answers.add(who.putContent(id, Records.pdf()));
        answers.add(who.put(Paths.v1("nodes/" + id), Map.of("name", "改名.pdf")));
        answers.add(who.put(Paths.v1("nodes/" + id), Map.of("properties", Map.of("cm:title", "改"))));
        answers.add(who.put(Paths.v1("nodes/" + id), Map.of("aspectNames", List.of("cm:versionable"))));
        answers.add(who.put(Paths.v1("nodes/" + id), Map.of("nodeType", "nd:outletsDocument")));
        answers.add(who.post(Paths.v1("nodes/" + id + "/move"), Map.of("targetParentId", bureau.scratch())));
        answers.add(who.post(Paths.v1("nodes/" + id + "/copy"), Map.of("targetParentId", bureau.scratch())));
        answers.add(who.post(
                Paths.v1("nodes/" + id + "/lock"),
                Map.of("type", "FULL", "lifetime", "PERSISTENT", "timeToExpire", 0)));
        answers.add(who.delete(Paths.v1("nodes/" + id)));
        answers.add(who.delete(Paths.v1("nodes/" + id + "?permanent=true")));
        answers.add(who.post(
                Paths.script("api/node/workspace/SpacesStore/" + id + "/formprocessor"), Map.of("prop_cm_title", "改")));

        assertThat(answers).noneMatch(Answer::ok);
        who.delete(Paths.script("slingshot/doclib/action/file/node/workspace/SpacesStore/" + id));
        assertThat(admin().content(id)).isEqualTo(pdf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tangyun", "admin"})
    void i5_nobody_plants_a_clipping(String person) {
        Client who = as(person);

        List<Answer> answers = List.of(
                who.post(
                        Paths.v1("nodes/" + piece().id() + "/children"),
                        Map.of(
                                "name", "伪造.pdf",
                                "nodeType", "nd:clipping",
                                "association", Map.of("assocType", "nd:clippings"))),
                who.post(
                        Paths.v1("nodes/" + bureau.scratch() + "/children"),
                        Map.of("name", "伪造.pdf", "nodeType", "nd:clipping")),
                who.post(
                        Paths.v1("nodes/" + piece().id() + "/secondary-children"),
                        Map.of("childId", clipping(Records.pdf()), "assocType", "nd:clippings")));

        assertThat(answers).noneMatch(Answer::ok);
    }

    @Test
    void i11_a_copy_of_the_piece_has_no_clippings() {
        clipping(Records.pdf());

        Answer copy = as("chenjing")
                .post(
                        Paths.v1("nodes/" + piece().id() + "/copy"),
                        Map.of(
                                "targetParentId",
                                bureau.draftsFolder(piece().unit()),
                                "name",
                                Bureau.freshName(piece().unit())))
                .orFail();

        Draft fresh = drafts.of(piece().unit(), copy.id(), "");
        assertThat(fresh.state()).isEqualTo("DRAFT");
        assertThat(new Records(fresh).all(as("chenjing")).path("publications")).isEmpty();
    }

    @EnabledOnRealAcs
    @Test
    void i5_cmis_changes_no_clipping() {
        byte[] pdf = Records.pdf();
        String id = clipping(pdf);

        assertThat(List.of(
                        Cmis.setContent(admin(), id, Records.pdf()),
                        Cmis.update(admin(), id, "cmis:name", "改名.pdf"),
                        Cmis.delete(admin(), id)))
                .noneMatch(Answer::ok);
        assertThat(admin().content(id)).isEqualTo(pdf);
    }

    private String clipping(byte[] pdf) {
        String url = records()
                .publish(as("tangyun"), Records.publication(), "剪报.pdf", pdf)
                .orFail()
                .json()
                .path("clipping")
                .path("url")
                .asText();
        return url.replaceFirst(".*/nodes/([^/]+)/content", "$1");
    }

    private Records records() {
        return new Records(piece());
    }

    private Draft piece() {
        piece = piece == null ? drafts.released() : piece;
        return piece;
    }
}
