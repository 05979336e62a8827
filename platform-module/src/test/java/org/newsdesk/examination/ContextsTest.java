package org.newsdesk.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.TestDrafts;

class ContextsTest {

    @Test
    void i1_a_report_no_longer_speaks_of_a_draft_whose_name_or_relevant_field_changed() {
        String before = fingerprint(List.of(), false, false);
        assertThat(fingerprint(List.of("own-media"), false, false)).isNotEqualTo(before);
        assertThat(fingerprint(List.of(), true, false)).isNotEqualTo(before);
        assertThat(fingerprint(List.of(), false, true)).isNotEqualTo(before);
        assertThat(Contexts.fingerprint(TestDrafts.named("甲.docx")))
                .isNotEqualTo(Contexts.fingerprint(TestDrafts.named("乙.docx")));
    }

    @Test
    void channels_that_are_not_the_bureaus_own_change_nothing() {
        assertThat(fingerprint(List.of("newspaper"), false, false)).isEqualTo(fingerprint(List.of(), false, false));
    }

    private static String fingerprint(List<String> channels, boolean concernsCase, boolean concernsMinor) {
        return Contexts.fingerprint(
                TestDrafts.with(new Draft.Form("标题", "普法宣传", "股", "陈静", channels, false, concernsCase, concernsMinor)));
    }
}
