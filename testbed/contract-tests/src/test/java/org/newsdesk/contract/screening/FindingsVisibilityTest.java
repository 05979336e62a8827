package org.newsdesk.contract.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Client;
import org.newsdesk.contract.client.Paths;

/** Who reads what was found: whoever reads the draft, and nobody else. */
class FindingsVisibilityTest extends ScreeningTest {

    @Test
    void findings_are_read_by_those_who_read_the_draft() {
        Draft draft = atConfidentiality(news(MOBILE));

        for (String person :
                List.of("chenjing", "lihua", "wangqiang", "wuwei", "zhenglei", "heping", "tangyun", "admin")) {
            Answer screening = draft.screening().as(as(person)).finished();
            assertThat(screening.status()).as(person).isEqualTo(200);
            assertThat(screening.text()).as(person).contains(MOBILE);
        }
        for (String person : List.of("stranger", "zhoutao", "madong", "linxiao", "qianfang")) {
            Answer screening = draft.screening().as(as(person)).now();
            assertRefused(screening, 404);
            assertThat(screening.text()).as(person).doesNotContain(MOBILE);
        }
        assertThat(draft.screening().as(Client.anonymous(host)).now().status()).isEqualTo(401);
        draft.finish();
    }

    @Test
    void an_unknown_draft_has_no_screening() {
        for (String id : List.of("00000000-0000-0000-0000-000000000000", "x", "'--")) {
            assertRefused(as("chenjing").get(Paths.newsdesk("drafts/" + Paths.encode(id) + "/screening")), 404);
        }
    }

    @Test
    void the_register_and_the_lists_of_others_say_nothing_of_findings() {
        Draft draft = atConfidentiality(news(MOBILE)).finish();

        assertThat(bureau.register(draft.title()).toString()).doesNotContain(MOBILE);
        assertThat(as("qianfang").get(Paths.newsdesk("archive")).orFail().text())
                .doesNotContain(MOBILE);
    }

    @Test
    void after_release_the_findings_and_what_became_of_them_can_still_be_read() {
        Draft draft = atConfidentiality(news(MOBILE)).finish();

        assertThat(draft.screening().as(as("wuwei")).findings("mobile"))
                .hasSize(1)
                .allSatisfy(finding -> assertThat(
                                finding.path("resolution").path("outcome").asText())
                        .isEqualTo("ACCEPTED"));
    }
}
