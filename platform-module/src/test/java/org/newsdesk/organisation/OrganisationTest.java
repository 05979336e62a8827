package org.newsdesk.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrganisationTest {

    private final Organisation bureau = DemoBureau.organisation();

    @Test
    void holders_of_a_units_roles_come_from_the_unit() {
        assertThat(bureau.holders(Role.HEAD, "pufa")).containsExactly("lihua");
        assertThat(bureau.holders(Role.DEPUTY, "chengguan")).containsExactly("liumin");
        assertThat(bureau.holders(Role.INFORMATION_OFFICER, "pufa")).containsExactly("chenjing");
        assertThat(bureau.holders(Role.MEMBER, "pufa")).containsExactly("lihua", "chenjing", "tangyun");
    }

    @Test
    void holders_of_the_bureaus_roles_are_the_same_for_every_unit() {
        assertThat(bureau.holders(Role.DIRECTOR, "pufa")).containsExactly("zhaoguoqiang");
        assertThat(bureau.holders(Role.GENERAL_OFFICE, null)).containsExactly("sunli", "heping");
        assertThat(bureau.holders(Role.CONFIDENTIALITY, "nowhere")).containsExactly("wuwei");
    }

    @Test
    void nobody_holds_a_role_in_an_unknown_unit() {
        assertThat(bureau.holders(Role.HEAD, "nowhere")).isEmpty();
        assertThat(bureau.holders(Role.MEMBER, null)).isEmpty();
    }

    @Test
    void roles_and_units_of_a_person() {
        assertThat(bureau.rolesOf("lihua")).containsExactlyInAnyOrder(Role.HEAD, Role.MEMBER);
        assertThat(bureau.rolesOf("liumin")).containsExactly(Role.DEPUTY);
        assertThat(bureau.rolesOf("stranger")).isEmpty();
        assertThat(bureau.unitsOf("lihua")).extracting(Unit::code).containsExactly("pufa");
        assertThat(bureau.unitsOf("wangqiang")).isEmpty();
        assertThat(bureau.unitsInChargeOf("wangqiang")).extracting(Unit::code).containsExactly("pufa");
        assertThat(bureau.rolesIn(bureau.unit("pufa").orElseThrow(), "chenjing"))
                .containsExactlyInAnyOrder(Role.INFORMATION_OFFICER, Role.MEMBER);
    }

    @Test
    void i2_mandate_holds_from_its_first_to_its_last_day() {
        List<String> principals = List.of("wangqiang");

        assertThat(bureau.mandateOf("liumin", principals, LocalDate.of(2026, 10, 31)))
                .isEmpty();
        assertThat(bureau.mandateOf("liumin", principals, LocalDate.of(2026, 11, 1)))
                .isPresent();
        assertThat(bureau.mandateOf("liumin", principals, LocalDate.of(2026, 11, 30)))
                .isPresent();
        assertThat(bureau.mandateOf("liumin", principals, LocalDate.of(2026, 12, 1)))
                .isEmpty();
    }

    @Test
    void i2_mandate_is_for_its_substitute_and_its_principal_only() {
        LocalDate day = LocalDate.of(2026, 11, 15);

        assertThat(bureau.mandateOf("chenjing", List.of("wangqiang"), day)).isEmpty();
        assertThat(bureau.mandateOf("liumin", List.of("lihua"), day)).isEmpty();
        assertThat(bureau.mandatesOf("liumin", day))
                .extracting(Mandate::principal)
                .containsExactly("wangqiang");
    }
}
