package org.newsdesk.contract.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Level;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Pages;
import org.newsdesk.contract.client.Paths;

/** Who sees what. */
class VisibilityTest extends ContractTest {

    @Test
    void under_way_only_the_unit_its_reviewers_and_the_general_office_read_it() {
        Draft draft = drafts.at(Level.REVIEW);

        for (String person :
                List.of("chenjing", "lihua", "wangqiang", "wuwei", "zhenglei", "heping", "tangyun", "admin")) {
            assertThat(draft.read(as(person)).status()).as(person).isEqualTo(200);
            assertThat(as(person).content(draft.id())).as(person).isNotNull();
        }
        for (String person : List.of("stranger", "zhoutao", "madong", "linxiao", "qianfang")) {
            assertRefused(draft.read(as(person)), 404);
            assertRefused(as(person).get(draft.path("/text")), 404);
            assertRefused(draft.checklist(as(person)), 404);
            assertThat(as(person).content(draft.id())).as(person).isNull();
            assertThat(as(person).get(Paths.v1("nodes/" + draft.id())).status())
                    .as(person)
                    .isEqualTo(403);
        }
    }

    @Test
    void the_trail_is_no_more_visible_than_the_draft() {
        Draft draft = drafts.at(Level.REVIEW);
        String signOff = draft.signOffs().get(0).path("id").asText();

        assertThat(as("stranger").get(Paths.v1("nodes/" + signOff)).ok()).isFalse();
        assertThat(as("madong").get(Paths.v1("nodes/" + signOff)).ok()).isFalse();
    }

    @Test
    void after_release_the_records_officers_read_it_too() {
        Draft draft = drafts.released();

        for (String person : List.of("chenjing", "lihua", "wangqiang", "wuwei", "tangyun", "qianfang", "daibin")) {
            assertThat(draft.read(as(person)).status()).as(person).isEqualTo(200);
            assertThat(as(person).content(draft.id())).as(person).isNotNull();
        }
        for (String person : List.of("stranger", "zhoutao", "madong")) {
            assertRefused(draft.read(as(person)), 404);
            assertThat(as(person).content(draft.id())).as(person).isNull();
        }
    }

    @Test
    void a_units_list_is_for_its_people() {
        for (String person : List.of("stranger", "madong", "zhoutao")) {
            Answer answer = as(person).get(Paths.newsdesk("units/pufa/drafts"));
            assertThat(answer.status()).as(answer.toString()).isIn(403, 404);
            assertRefused(answer, answer.status());
        }
        as("lihua").get(Paths.newsdesk("units/pufa/drafts")).orFail();
    }

    @Test
    void an_inbox_holds_only_what_one_may_sign() {
        Draft draft = drafts.submitted(Unit.CHENGGUAN, Map.of());

        assertThat(inbox("madong")).contains(draft.id());
        assertThat(inbox("linxiao")).doesNotContain(draft.id());
        assertThat(inbox("liumin")).doesNotContain(draft.id());
        assertThat(inbox("admin")).doesNotContain(draft.id());
        assertThat(inbox("stranger")).isEmpty();
        draft.approve();
        assertThat(inbox("madong")).doesNotContain(draft.id());
        assertThat(inbox("liumin")).contains(draft.id());
        draft.finish();
        assertThat(inbox("tangyun")).doesNotContain(draft.id());
    }

    private List<String> inbox(String person) {
        List<String> ids = new ArrayList<>();
        Pages.all(as(person), Paths.newsdesk("inbox?maxItems=200"))
                .forEach(item -> ids.add(item.path("draft").path("id").asText()));
        return ids;
    }
}
