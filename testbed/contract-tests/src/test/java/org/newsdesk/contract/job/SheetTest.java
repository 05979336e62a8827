package org.newsdesk.contract.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Level;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;
import org.w3c.dom.NodeList;

/** G7: the approval sheet says what the trail says. */
class SheetTest extends ContractTest {

    @Test
    void g7_the_word_sheet_of_a_released_piece_holds_every_value_of_its_trail() throws Exception {
        Draft draft = drafts.released();
        JsonNode detail = draft.detail();

        byte[] sheet = as("tangyun").bytes(Paths.newsdesk("drafts/" + draft.id() + "/sheet"));

        String text = wordText(sheet);
        assertThat(text).contains(expected(detail)).doesNotContain("{", "}");
        JsonNode verification = as("tangyun")
                .get(Paths.newsdesk("register/verification"))
                .orFail()
                .json();
        assertThat(text).contains(verification.path("head").asText());
    }

    @Test
    void g7_the_html_sheet_holds_the_same() {
        Draft draft = drafts.released();

        String html = as("tangyun")
                .get(Paths.newsdesk("drafts/" + draft.id() + "/sheet?format=html"))
                .orFail()
                .text();

        assertThat(html).startsWith("<!DOCTYPE html>").contains(expected(draft.detail()));
    }

    @Test
    void g7_a_draft_has_a_sheet_at_any_time() throws Exception {
        Draft draft = drafts.at(Level.REVIEW);

        String text = wordText(draft.author().bytes(Paths.newsdesk("drafts/" + draft.id() + "/sheet")));

        assertThat(text).contains("审批中", "尚未审查", draft.title());
        draft.finish();
    }

    @Test
    void g7_only_who_may_read_the_draft_gets_its_sheet() {
        Draft draft = drafts.uploaded(Unit.PUFA);

        Answer answer = as("stranger").get(Paths.newsdesk("drafts/" + draft.id() + "/sheet"));

        assertRefused(answer, 404);
        assertRefused(draft.author().get(Paths.newsdesk("drafts/" + draft.id() + "/sheet?format=pdf")), 400);
    }

    private static String[] expected(JsonNode detail) {
        List<String> values = new ArrayList<>();
        for (String field : List.of(
                "title",
                "name",
                "reportingUnit",
                "informationOfficer",
                "category",
                "registerNumber",
                "contentSha256")) {
            values.add(detail.path(field).asText());
        }
        Json.stream(detail.path("signOffs")).forEach(signOff -> {
            values.add(signOff.path("levelName").asText());
            values.add(signOff.path("personName").asText());
            values.add(signOff.path("opinion").asText());
            values.add(OffsetDateTime.parse(signOff.path("at").asText())
                    .format(DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm")));
        });
        return values.toArray(String[]::new);
    }

    /** The text of a .docx, read with nothing but what Java brings along. */
    private static String wordText(byte[] docx) throws Exception {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    append(zip.readAllBytes(), text);
                }
            }
        }
        return text.toString();
    }

    private static void append(byte[] xml, StringBuilder text) throws Exception {
        NodeList texts = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getElementsByTagName("w:t");
        for (int i = 0; i < texts.getLength(); i++) {
            text.append(texts.item(i).getTextContent()).append('\n');
        }
    }
}
