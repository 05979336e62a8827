package org.newsdesk.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.screening.FindingKind;
import org.newsdesk.screening.Severity;
import org.newsdesk.screening.list.DefaultLists;
import org.newsdesk.settings.FakeRepository;
import org.newsdesk.settings.SettingsDocument;

class ListsServiceTest {
    private final FakeRepository repository = new FakeRepository();
    private final SettingsDocument settings =
            repository.document(NewsdeskModel.TYPE_SCREENING_SETTINGS_DOCUMENT, "筛查设置.txt");
    private final SettingsDocument terms = repository.document(NewsdeskModel.TYPE_SCREENING_TERMS_DOCUMENT, "敏感词表.csv");
    private final ListsService lists = new ListsService(settings, terms);

    @Test
    void the_products_own_lists_are_in_force_until_the_documents_are_there() {
        assertThat(lists.current().severity(FindingKind.ID_CARD)).isEqualTo(Severity.BLOCK);
        settings.createIfAbsent(DefaultLists.settings());
        lists.documentChanged();
        assertThat(lists.current().staleMonths()).isEqualTo(3);
    }

    @Test
    void a_change_is_in_force_at_once_and_has_another_version() {
        settings.createIfAbsent(DefaultLists.settings());
        terms.createIfAbsent(DefaultLists.terms());
        String before = lists.current().version();
        lists.replace(DefaultLists.settings().replace("失效月数: 3", "失效月数: 6"), null);
        assertThat(lists.current().staleMonths()).isEqualTo(6);
        assertThat(lists.current().version()).isNotEqualTo(before);
    }

    @Test
    void mistakes_name_document_and_line_and_change_nothing() {
        settings.createIfAbsent(DefaultLists.settings());
        RuleViolation refusal =
                catchThrowableOfType(RuleViolation.class, () -> lists.replace("[级别]\nid-card: 也许\n", null));
        assertThat(refusal.status()).isEqualTo(422);
        assertThat(refusal.problems()).extracting(Problem::field).containsOnly("settings");
        assertThat(refusal.problems()).extracting(Problem::line).contains(2);
        assertThat(settings.text()).isEqualTo(DefaultLists.settings());
    }

    @Test
    void i12_a_classification_mark_cannot_be_made_advice() {
        RuleViolation refusal = catchThrowableOfType(
                RuleViolation.class, () -> lists.replace("[级别]\nclassification-mark: advise\n", null));
        assertThat(refusal.problems()).extracting(Problem::rule).containsExactly("I12");
    }
}
