package org.newsdesk.contract.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Piece;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Client;
import org.newsdesk.contract.client.Cmis;
import org.newsdesk.contract.client.Dav;
import org.newsdesk.contract.client.EnabledOnRealAcs;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;
import org.newsdesk.contract.handover.Packages;

/** I5, I7: CMIS and WebDAV neither overwrite, rename nor delete packages, certificates and pieces with a successor; not for administrators either. */
@EnabledOnRealAcs
class SealedChannelsTest extends ContractTest {
    private static final byte[] OTHER = "伪造".getBytes(StandardCharsets.UTF_8);
    /** WebDAV deletes some seconds after it has answered. */
    private static final long DELAYED_DELETE = 8_000;

    @Test
    void g7_a_package_stays() throws Exception {
        String job =
                Packages.of(as("qianfang"), drafts.released().id()).path("id").asText();

        assertSealed(job);
    }

    @Test
    void i7_a_certificate_stays() throws Exception {
        Piece piece = new Piece(bureau, drafts.released()).due();
        piece.propose(as("qianfang"), "保管期满").orFail();
        piece.confirm(as("daibin")).orFail();

        assertSealed(
                piece.page().path("disposal").path("certificate").path("id").asText());
    }

    @Test
    void i7_a_corrected_piece_stays_and_so_does_the_correction() throws Exception {
        Draft piece = drafts.released();
        JsonNode begun = as("chenjing")
                .post(piece.path("/successor"), Json.map("kind", "CORRECTION", "reason", "数据有误"))
                .orFail()
                .json();
        Draft correction = drafts.of(
                piece.unit(), begun.path("id").asText(), begun.path("name").asText());
        correction.screening().finished();
        correction
                .edit(as("chenjing"), Json.map("name", Bureau.freshName(piece.unit())))
                .orFail();
        correction.finish();

        assertSealed(piece.id());
        assertSealed(correction.id());
    }

    private void assertSealed(String id) throws Exception {
        byte[] before = admin().content(id);
        JsonNode node = node(id);
        List<Answer> answers = new ArrayList<>();
        for (Client who : List.of(admin(), as("qianfang"), as("tangyun"))) {
            answers.add(Cmis.setContent(who, id, OTHER));
            answers.add(Cmis.update(who, id, "cmis:name", "改名" + System.nanoTime()));
            answers.add(Cmis.delete(who, id));
        }
        String[] here = path(node);
        String[] there = here.clone();
        there[there.length - 1] = "改名" + System.nanoTime();
        for (String person : List.of("qianfang", "tangyun")) {
            Client who = bureau.byPassword(person);
            answers.add(Dav.put(who, OTHER, here));
            answers.add(Dav.move(host, who, here, there));
            Dav.delete(who, here);
        }
        Thread.sleep(DELAYED_DELETE);

        assertThat(answers).as(answers.toString()).noneMatch(Answer::ok);
        assertThat(admin().content(id)).isEqualTo(before);
        assertThat(node(id).path("name")).isEqualTo(node.path("name"));
        assertThat(node(id).path("parentId")).isEqualTo(node.path("parentId"));
    }

    private JsonNode node(String id) {
        return admin().get(Paths.v1("nodes/" + id + "?include=path"))
                .orFail()
                .json()
                .path("entry");
    }

    /** As WebDAV names it: without Company Home. */
    private static String[] path(JsonNode node) {
        return Stream.concat(
                        Json.stream(node.path("path").path("elements"))
                                .skip(1)
                                .map(element -> element.path("name").asText()),
                        Stream.of(node.path("name").asText()))
                .toArray(String[]::new);
    }
}
