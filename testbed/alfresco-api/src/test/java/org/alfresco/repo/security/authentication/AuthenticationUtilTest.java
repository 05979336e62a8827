package org.alfresco.repo.security.authentication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AuthenticationUtilTest {

    @AfterEach
    void forget() {
        AuthenticationUtil.clearCurrentSecurityContext();
    }

    @Test
    void run_as_changes_the_rights_and_keeps_who_logged_in() {
        AuthenticationUtil.setFullyAuthenticatedUser("anna");
        AuthenticationUtil.runAsSystem(() -> {
            assertThat(AuthenticationUtil.isRunAsUserTheSystemUser()).isTrue();
            assertThat(AuthenticationUtil.getFullyAuthenticatedUser()).isEqualTo("anna");
            return null;
        });
        assertThat(AuthenticationUtil.getRunAsUser()).isEqualTo("anna");
    }

    @Test
    void without_anybody_run_as_is_the_login_for_the_time_of_the_work() {
        assertThat(AuthenticationUtil.runAs(AuthenticationUtil::getFullyAuthenticatedUser, "bert"))
                .isEqualTo("bert");
        assertThat(AuthenticationUtil.getRunAsUser()).isNull();
    }

    @Test
    void push_and_pop_restore_nobody_as_well() {
        AuthenticationUtil.pushAuthentication();
        AuthenticationUtil.setFullyAuthenticatedUser("anna");
        AuthenticationUtil.popAuthentication();
        assertThat(AuthenticationUtil.getFullyAuthenticatedUser()).isNull();
    }
}
