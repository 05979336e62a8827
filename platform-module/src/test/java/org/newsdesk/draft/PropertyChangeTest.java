package org.newsdesk.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import org.newsdesk.model.NewsdeskModel;

class PropertyChangeTest {

    @Test
    void housekeeping_of_the_platform_is_no_change() {
        PropertyChange change = new PropertyChange(
                Map.of(NewsdeskModel.PROP_STATE, "IN_REVIEW", ContentModel.PROP_VERSION_LABEL, "1.0"),
                Map.of(NewsdeskModel.PROP_STATE, "IN_REVIEW", ContentModel.PROP_VERSION_LABEL, "1.1"));
        assertThat(change.touchesSubstance()).isFalse();
        assertThat(change.touchesProtected()).isFalse();
    }

    @Test
    void i5_a_written_state_is_seen() {
        PropertyChange change = new PropertyChange(
                Map.of(NewsdeskModel.PROP_STATE, "IN_REVIEW"), Map.of(NewsdeskModel.PROP_STATE, "RELEASED"));
        assertThat(change.touchesProtected()).isTrue();
        assertThat(change.firstProtected()).isEqualTo(NewsdeskModel.PROP_STATE);
    }

    @Test
    void i5_a_removed_protected_property_is_seen() {
        PropertyChange change = new PropertyChange(Map.of(NewsdeskModel.PROP_AUTHOR, "chenjing"), Map.of());
        assertThat(change.touchesProtected()).isTrue();
    }

    @Test
    void i5_a_new_draft_may_have_the_defaults_and_nothing_else() {
        Map<QName, Serializable> defaults =
                Map.of(NewsdeskModel.PROP_STATE, "DRAFT", NewsdeskModel.PROP_ROUND, 0, ContentModel.PROP_NAME, "a");
        assertThat(new PropertyChange(Map.of(), defaults).touchesProtected()).isFalse();
        Map<QName, Serializable> forged = Map.of(NewsdeskModel.PROP_STATE, "RELEASED");
        assertThat(new PropertyChange(Map.of(), forged).touchesProtected()).isTrue();
    }

    @Test
    void a3_taking_the_mark_of_importance_away_is_seen() {
        PropertyChange change = new PropertyChange(
                Map.of(NewsdeskModel.PROP_IMPORTANT, true), Map.of(NewsdeskModel.PROP_IMPORTANT, false));
        assertThat(change.lowersImportance()).isTrue();
    }
}
