package org.newsdesk.screening.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeopleDetectorTest {

    private final PeopleDetector people = new PeopleDetector();
    private final Probe inNews = Probe.inNews(people);
    private final Probe inCase = Probe.inCase(people);

    @Test
    void k6_party_behind_a_cue_is_found_in_every_draft() {
        assertThat(inNews.find("去年九月，受援人林大柱（身份证号：略）与几名同乡一起到工地。")).containsExactly("party-name:林大柱");
        assertThat(inNews.find("原告王建国诉被告李秀英离婚纠纷一案")).containsExactly("party-name:王建国", "party-name:李秀英");
    }

    @Test
    void k6_pseudonyms_are_fine() {
        assertThat(inCase.find("张某和李某（均为化名）达成协议。")).isEmpty();
        assertThat(inCase.find("原告陈建华将周美玲诉至法院。（文中人物均为化名）")).isEmpty();
    }
}
