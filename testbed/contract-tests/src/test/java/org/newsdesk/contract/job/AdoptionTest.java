package org.newsdesk.contract.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.bureau.Word;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Cmis;
import org.newsdesk.contract.client.Dav;
import org.newsdesk.contract.client.EnabledOnRealAcs;
import org.newsdesk.contract.client.Form;
import org.newsdesk.contract.client.Paths;

/** A Word file put into a unit's drafts folder by any protocol becomes a draft of that unit. */
class AdoptionTest extends ContractTest {

    @Test
    void v1_upload() {
        String name = Bureau.freshName(Unit.PUFA);

        Answer answer = as("chenjing").upload(folder(), name, Word.unique()).orFail();

        assertAdopted(answer.id(), name, "chenjing");
    }

    @Test
    void v1_upload_into_a_folder_below_is_adopted_or_left_alone() {
        String name = Bureau.freshName(Unit.PUFA);

        Answer answer = as("chenjing")
                .upload(folder(), name, Word.unique(), Map.of("relativePath", "三月份" + System.nanoTime()))
                .orFail();

        if (!type(answer.id()).equals("cm:content")) {
            assertAdopted(answer.id(), name, "chenjing");
        }
    }

    @Test
    void v1_create_then_content() {
        String name = Bureau.freshName(Unit.PUFA);

        Answer answer = as("chenjing")
                .post(Paths.v1("nodes/" + folder() + "/children"), Map.of("name", name, "nodeType", "cm:content"))
                .orFail();
        as("chenjing").putContent(answer.id(), Word.unique()).orFail();

        assertAdopted(answer.id(), name, "chenjing");
    }

    @Test
    void v1_copy_of_a_plain_file() {
        String name = Bureau.freshName(Unit.PUFA);
        String plain = as("chenjing")
                .upload(bureau.scratch(), name, Word.unique())
                .orFail()
                .id();

        Answer answer = as("chenjing")
                .post(Paths.v1("nodes/" + plain + "/copy"), Map.of("targetParentId", folder()))
                .orFail();

        assertAdopted(answer.id(), name, "chenjing");
        assertThat(type(plain)).isEqualTo("cm:content");
    }

    @Test
    void v1_move_of_a_plain_file() {
        String name = Bureau.freshName(Unit.PUFA);
        String plain = as("chenjing")
                .upload(bureau.scratch(), name, Word.unique())
                .orFail()
                .id();

        as("chenjing")
                .post(Paths.v1("nodes/" + plain + "/move"), Map.of("targetParentId", folder()))
                .orFail();

        assertAdopted(plain, name, "chenjing");
    }

    @Test
    void v1_rename_to_a_word_name() {
        String plain = as("chenjing")
                .upload(folder(), "改名前" + System.nanoTime() + ".tmp", Word.unique())
                .orFail()
                .id();
        String name = Bureau.freshName(Unit.PUFA);

        as("chenjing").put(Paths.v1("nodes/" + plain), Map.of("name", name)).orFail();

        assertAdopted(plain, name, "chenjing");
    }

    @Test
    void share_upload() {
        String name = Bureau.freshName(Unit.PUFA);

        Answer answer = as("chenjing")
                .post(
                        Paths.script("api/upload"),
                        new Form()
                                .field("destination", "workspace://SpacesStore/" + folder())
                                .file("filedata", name, Word.unique()))
                .orFail();

        String nodeRef = answer.json().path("nodeRef").asText();
        assertAdopted(nodeRef.substring(nodeRef.lastIndexOf('/') + 1), name, "chenjing");
    }

    @Test
    void restored_from_the_trash() {
        Draft draft = drafts.uploaded(Unit.PUFA);
        draft.author().delete(Paths.v1("nodes/" + draft.id())).orFail();

        draft.author()
                .post(Paths.v1("deleted-nodes/" + draft.id() + "/restore"))
                .orFail();

        assertThat(draft.state()).isEqualTo("DRAFT");
        draft.finish();
    }

    @Test
    void a_draft_moved_to_another_unit_is_that_units() {
        Draft draft = drafts.uploaded(Unit.PUFA);

        Answer moved = admin().post(
                        Paths.v1("nodes/" + draft.id() + "/move"),
                        Map.of("targetParentId", bureau.draftsFolder(Unit.CHENGGUAN)));

        String unit = draft.detail().path("unit").asText();
        String parent = draft.node().path("parentId").asText();
        assertThat(unit)
                .as("unit and folder agree: " + moved)
                .isEqualTo(parent.equals(bureau.draftsFolder(Unit.CHENGGUAN)) ? "chengguan" : "pufa");
    }

    @Test
    void the_administrators_upload_is_a_draft_as_well() {
        String name = Bureau.freshName(Unit.PUFA);

        Answer answer = admin().upload(folder(), name, Word.unique()).orFail();

        assertAdopted(answer.id(), name, "admin");
    }

    @Test
    void two_files_of_one_name_in_one_folder_are_refused() {
        Draft draft = drafts.uploaded(Unit.PUFA);

        Answer again = as("chenjing").upload(folder(), draft.name(), Word.unique());

        assertThat(again.status()).isEqualTo(409);
        assertThat(draft.state()).isEqualTo("DRAFT");
    }

    @Test
    void outside_the_units_a_word_file_stays_what_it_is() {
        Answer answer = as("chenjing")
                .upload(bureau.scratch(), Bureau.freshName(Unit.PUFA), Word.unique())
                .orFail();

        assertThat(type(answer.id())).isEqualTo("cm:content");
    }

    @Test
    void others_put_nothing_into_a_units_folder() {
        for (String person : List.of("madong", "stranger", "zhoutao", "qianfang")) {
            Answer answer = as(person).upload(folder(), Bureau.freshName(Unit.PUFA), Word.unique());
            assertThat(answer.ok()).as(answer.toString()).isFalse();
        }
    }

    @Test
    @EnabledOnRealAcs
    void webdav_put() {
        String name = Bureau.freshName(Unit.PUFA);

        Answer answer = Dav.put(bureau.byPassword("chenjing"), Word.unique(), "新闻审发", Unit.PUFA.title(), "稿件", name);

        assertThat(answer.ok()).as(answer.toString()).isTrue();
        assertAdopted(byName(name), name, "chenjing");
    }

    @Test
    @EnabledOnRealAcs
    void cmis_create() {
        String name = Bureau.freshName(Unit.PUFA);

        Answer answer = Cmis.createDocument(as("chenjing"), folder(), name, Map.of(), Word.unique());

        assertThat(answer.ok()).as(answer.toString()).isTrue();
        assertAdopted(byName(name), name, "chenjing");
    }

    private String byName(String name) {
        return admin().get(Paths.v1("nodes/" + folder() + "?relativePath=" + Paths.encode(name)))
                .orFail()
                .id();
    }

    private String folder() {
        return bureau.draftsFolder(Unit.PUFA);
    }

    private String type(String id) {
        return admin().get(Paths.v1("nodes/" + id))
                .orFail()
                .entry()
                .path("nodeType")
                .asText();
    }

    private void assertAdopted(String id, String name, String author) {
        assertThat(type(id)).isEqualTo("nd:draft");
        JsonNode detail = drafts.of(Unit.PUFA, id, name).detail();
        assertThat(detail.path("state").asText()).isEqualTo("DRAFT");
        assertThat(detail.path("name").asText()).isEqualTo(name);
        assertThat(detail.path("unit").asText()).isEqualTo("pufa");
        assertThat(detail.path("author").asText()).isEqualTo(author);
        assertThat(detail.path("reportingUnit").asText()).isEqualTo("普法与依法治理股");
        assertThat(detail.path("informationOfficer").asText()).isEqualTo("陈静");
        assertThat(detail.path("category").asText()).isNotBlank();
        assertThat(detail.path("title").asText()).isNotBlank();
        assertThat(detail.path("contentSha256").asText()).isEqualTo(Draft.sha256(admin().content(id)));
    }
}
