package org.newsdesk.contract.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Level;

/** The draft itself carries what lists tell of its screening, so that a row of Share's document library reads nothing else. */
class ScreeningMarkTest extends ScreeningTest {

    @Test
    void the_draft_carries_what_its_screening_came_to() throws JsonProcessingException {
        Draft draft = atConfidentiality(two());
        assertThat(draft.screening().findings()).hasSize(2);
        assertThat(mark(draft)).isEqualTo(draft.detail().path("screening"));
        assertThat(mark(draft).path("open").asInt()).isEqualTo(2);
    }

    @Test
    void accepted_findings_are_open_again_in_another_round() throws JsonProcessingException {
        Draft draft = atConfidentiality(two());
        draft.approve();
        assertThat(draft.level()).isEqualTo(Level.REGISTRATION);
        assertThat(mark(draft).path("open").asInt()).isZero();
        draft.recall(draft.author(), "改几个字").orFail();
        draft.submit(draft.author()).orFail();
        assertThat(mark(draft).path("open").asInt()).isEqualTo(2);
        assertThat(mark(draft)).isEqualTo(draft.detail().path("screening"));
    }

    @Test
    void a_screening_changes_nothing_of_who_changed_the_draft() {
        Draft draft = draftWithMobile();
        draft.screening().finished();
        assertThat(draft.properties()).containsKey("nd:screeningMark");
        assertThat(draft.node().at("/modifiedByUser/id").asText())
                .isEqualTo(draft.unit().officer());
    }

    /** News that give away a mobile and an identity-card number. */
    private static byte[] two() {
        return Docx.news()
                .paragraph("详情可联系家属，电话" + MOBILE + "。")
                .paragraph("居民身份证号" + ID_CARD + "。")
                .bytes();
    }

    private static JsonNode mark(Draft draft) throws JsonProcessingException {
        String text = draft.node().at("/properties/nd:screeningMark").asText();
        return new ObjectMapper().readTree(text).path("summary");
    }
}
