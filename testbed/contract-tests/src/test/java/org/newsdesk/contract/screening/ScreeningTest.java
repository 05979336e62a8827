package org.newsdesk.contract.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Checks;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Level;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.client.Json;

/** What the tests of screening share: drafts with a content of their own. */
abstract class ScreeningTest extends ContractTest {
    /** A mobile number as nobody may have it in a draft. */
    static final String MOBILE = "13900004821";

    /** An identity-card number with a right check digit, of an area that does not exist. */
    static final String ID_CARD = "539901197806143211";

    /** A section's draft with this content. */
    Draft draft(byte[] content) {
        return draft(content, Map.of());
    }

    /** A section's draft with this content and further fields. */
    Draft draft(byte[] content, Map<String, ?> fields) {
        return drafts.uploaded(Unit.PUFA, content, fields);
    }

    /** A draft whose text gives a mobile number away. */
    Draft draftWithMobile() {
        return draft(news(MOBILE));
    }

    /** The draft with this content, with the checklist open. */
    Draft atConfidentiality(byte[] content) {
        Draft draft = draft(content);
        draft.submit(draft.author()).orFail();
        return draft.to(Level.CONFIDENTIALITY);
    }

    /** Harmless news with one more sentence that names somebody's telephone. */
    static byte[] news(String mobile) {
        return Docx.news().paragraph("详情可联系家属，电话" + mobile + "。").bytes();
    }

    /** An approval with the whole checklist answered and these resolutions. */
    Map<String, Object> approval(Draft draft, List<Map<String, Object>> resolutions) {
        Map<String, Object> decision = draft.decision("APPROVE", "同意");
        decision.put("checklist", Checks.all(draft.checklist(as("wuwei")), "YES"));
        decision.put("findings", resolutions);
        return decision;
    }

    static Map<String, Object> resolution(JsonNode finding, String outcome, String reason) {
        return Json.map("finding", finding.path("id").asText(), "outcome", outcome, "reason", reason);
    }

    /** What this finding says is whole: a sentence, a place, and the rule that everybody can look up. */
    static void assertComplete(JsonNode finding) {
        for (String field :
                List.of("id", "kind", "kindName", "rule", "item", "severity", "location", "locationName", "message")) {
            assertThat(finding.path(field).asText())
                    .as(field + " of " + finding)
                    .isNotBlank();
        }
        assertThat(finding.path("id").asText()).matches("[0-9a-f]{12}");
        assertThat(finding.path("severity").asText()).isIn("block", "advise");
        assertThat(finding.path("kindName").asText()).matches("(?s).*\\p{IsHan}.*");
        assertThat(finding.path("message").asText()).matches("(?s).*\\p{IsHan}.*");
        assertThat(finding.path("hidden").isBoolean()).as(finding.toString()).isTrue();
        assertThat(finding.path("acceptable").isBoolean())
                .as(finding.toString())
                .isTrue();
        assertThat(finding.has("resolution")).as(finding.toString()).isTrue();
    }
}
