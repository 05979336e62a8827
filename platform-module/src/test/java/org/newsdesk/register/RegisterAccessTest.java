package org.newsdesk.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.organisation.DemoBureau;
import org.newsdesk.organisation.FakeAuthorities;
import org.newsdesk.organisation.OrganisationService;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.settings.FakeRepository;
import org.newsdesk.settings.SettingsDocument;

class RegisterAccessTest {

    private final SettingsDocument document =
            new FakeRepository().document(NewsdeskModel.TYPE_ORGANISATION_DOCUMENT, "组织机构.txt");
    private final OrganisationService organisations = new OrganisationService(document, DemoBureau.people(), null);
    private final RegisterAccess access = new RegisterAccess(organisations, new FakeAuthorities().service());

    @BeforeEach
    void describe() {
        document.createIfAbsent(DemoBureau.TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"heping", "qianfang", "zhaoguoqiang", "wangqiang", "admin"})
    void office_records_director_deputies_and_administrators_read_everything(String person) {
        assertThat(access.units(person, null)).isEmpty();
        assertThat(access.units(person, "pufa")).contains(Set.of("pufa"));
        assertThatCode(() -> access.requireReaderOfAll(person)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lihua", "chenjing", "tangyun"})
    void members_read_the_entries_of_their_unit(String person) {
        assertThat(access.units(person, null)).contains(Set.of("pufa"));
        assertThat(access.units(person, "pufa")).contains(Set.of("pufa"));
        assertForbidden(() -> access.units(person, "chengguan"));
        assertForbidden(() -> access.requireReaderOfAll(person));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stranger", "wuwei", "liumin2"})
    void others_read_nothing(String person) {
        assertForbidden(() -> access.units(person, null));
        assertForbidden(() -> access.requireReaderOfAll(person));
    }

    @Test
    void without_organisation_only_administrators_read() {
        RegisterAccess noBureau = new RegisterAccess(
                new OrganisationService(
                        new FakeRepository().document(NewsdeskModel.TYPE_ORGANISATION_DOCUMENT, "x"),
                        DemoBureau.people(),
                        null),
                new FakeAuthorities().service());

        assertThat(noBureau.units("admin", null)).isEmpty();
        assertForbidden(() -> noBureau.units("heping", null));
    }

    private static void assertForbidden(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.status()).isEqualTo(403));
    }
}
