package org.newsdesk.contract.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Drafts;
import org.newsdesk.contract.bureau.Piece;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.bureau.Word;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Client;
import org.newsdesk.contract.client.HostLaunch;
import org.newsdesk.contract.client.HostProcess;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;
import org.newsdesk.contract.handover.Packages;

/** The archive with other settings than the delivered ones. Needs a host of its own. */
@DisabledIfSystemProperty(named = "acs.url", matches = "http.+", disabledReason = "starts a host with other settings")
class SettingsTest {
    @TempDir
    private Path directory;

    @Test
    void without_an_index_a_text_is_looked_for_in_the_register() throws Exception {
        try (HostProcess process = start("index.subsystem.name=noindex")) {
            Bureau bureau = Bureau.setUp(process.host());
            Draft draft = new Drafts(bureau).released();
            new Drafts(bureau).released();
            Client officer = bureau.as("qianfang");

            Answer byTitle = officer.get(Paths.newsdesk("archive?text=" + Paths.encode(draft.title())))
                    .orFail();
            Answer byText = officer.get(Paths.newsdesk("archive?text=" + Paths.encode("云岭县司法局组织志愿者")))
                    .orFail();

            assertThat(byTitle.json().path("fullText").asBoolean()).isFalse();
            assertThat(Json.stream(byTitle.items()).map(item -> item.path("id").asText()))
                    .containsExactly(draft.id());
            assertThat(byText.items()).isEmpty();
        }
    }

    @Test
    void g7_interim_versions_are_removed_at_release_and_their_hashes_kept() throws Exception {
        try (HostProcess process = start("newsdesk.archive.interim-versions=remove")) {
            Bureau bureau = Bureau.setUp(process.host());
            Draft draft = new Drafts(bureau).uploaded(Unit.PUFA);
            String first = draft.sha256();
            byte[] last = Word.unique();
            draft.author().putContent(draft.id(), last).orFail();
            Piece piece = new Piece(bureau, draft.finish());

            assertVersions(piece.page().path("versions"), first, Draft.sha256(last));
            assertThat(bureau.administrator().content(draft.id())).isEqualTo(last);
            List<JsonNode> left = Json.stream(bureau.administrator()
                            .get(Paths.v1("nodes/" + draft.id() + "/versions"))
                            .orFail()
                            .json()
                            .path("list")
                            .path("entries"))
                    .toList();
            assertThat(left).hasSize(1);
            assertThat(bureau.administrator()
                            .bytes(Paths.v1("nodes/" + draft.id() + "/versions/"
                                    + left.get(0).path("entry").path("id").asText() + "/content")))
                    .isEqualTo(last);
            assertComplete(bureau, draft, first, last);
        }
    }

    private static void assertVersions(JsonNode versions, String first, String last) {
        assertThat(Json.stream(versions).map(version -> version.path("sha256").asText()))
                .startsWith(first)
                .endsWith(last);
        List<Boolean> kept = Json.stream(versions)
                .map(version -> version.path("kept").asBoolean())
                .toList();
        assertThat(kept.subList(0, kept.size() - 1)).containsOnly(false);
        assertThat(kept.get(kept.size() - 1)).isTrue();
    }

    /** Sheet, trail and package say what they say otherwise. */
    private static void assertComplete(Bureau bureau, Draft draft, String first, byte[] last) {
        String sheet = draft.author().get(draft.path("/sheet?format=html")).text();
        assertThat(sheet).contains(Draft.sha256(last), draft.title());
        draft.signOffs()
                .forEach(signOff ->
                        assertThat(sheet).contains(signOff.path("personName").asText()));
        Map<String, byte[]> files =
                Packages.files(Packages.zip(bureau.as("qianfang"), Packages.of(bureau.as("qianfang"), draft.id())));
        String folder = "data/" + draft.detail().path("registerNumber").asText() + "/";
        assertThat(files.get(folder + draft.detail().path("name").asText())).isEqualTo(last);
        assertThat(new String(files.get(folder + "versions.csv"), StandardCharsets.UTF_8))
                .contains(first, Draft.sha256(last));
    }

    /** A host with one setting of the platform's administrator. */
    private HostProcess start(String setting) throws Exception {
        Path settings = Files.createDirectories(directory.resolve("settings"));
        Files.writeString(settings.resolve("alfresco-global.properties"), setting + "\n");
        return HostProcess.start(HostLaunch.on(directory.resolve("data")).extendedBy(settings));
    }
}
