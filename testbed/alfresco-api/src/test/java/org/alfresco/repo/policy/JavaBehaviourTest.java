package org.alfresco.repo.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.repo.content.ContentServicePolicies.OnContentReadPolicy;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Test;

class JavaBehaviourTest {
    private static final NodeRef NODE = new NodeRef("workspace://SpacesStore/n");

    private final OnContentReadPolicy policy = new JavaBehaviour(this, "read").getInterface(OnContentReadPolicy.class);
    private int calls;

    /** The behaviour under test; it triggers itself. */
    public void read(NodeRef node) {
        calls++;
        policy.onContentRead(node);
        if (calls > 1) {
            throw new IllegalStateException("own");
        }
    }

    @Test
    void a_behaviour_is_not_entered_again_while_it_runs_and_throws_what_the_method_throws() {
        policy.onContentRead(NODE);
        assertThat(calls).isEqualTo(1);
        assertThatThrownBy(() -> policy.onContentRead(NODE)).isInstanceOf(IllegalStateException.class);
        assertThat(calls).isEqualTo(2);
    }

    @Test
    void an_unknown_method_is_told_at_once() {
        assertThatThrownBy(() -> new JavaBehaviour(this, "nope").getInterface(OnContentReadPolicy.class))
                .isInstanceOf(PolicyException.class);
    }
}
