package org.newsdesk.testbed.host.policy;

import org.alfresco.repo.policy.Behaviour;
import org.alfresco.repo.policy.BehaviourBinding;
import org.alfresco.repo.policy.BehaviourDefinition;
import org.alfresco.repo.policy.ClassBehaviourBinding;
import org.alfresco.repo.policy.ClassFeatureBehaviourBinding;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.policy.ServiceBehaviourBinding;
import org.alfresco.service.namespace.QName;

/** Binds behaviours. The binding of a returned definition is not kept, as nobody asks for it. */
public final class HostPolicyComponent implements PolicyComponent {

    private final PolicyRegistry registry;

    /** A component over a registry. */
    public HostPolicyComponent(PolicyRegistry registry) {
        this.registry = registry;
    }

    @Override
    public BehaviourDefinition<ClassBehaviourBinding> bindClassBehaviour(
            QName policy, QName className, Behaviour behaviour) {
        registry.bind(policy, className, null, behaviour);
        return new Definition<>(policy, behaviour);
    }

    @Override
    public BehaviourDefinition<ServiceBehaviourBinding> bindClassBehaviour(
            QName policy, Object service, Behaviour behaviour) {
        registry.bind(policy, null, null, behaviour);
        return new Definition<>(policy, behaviour);
    }

    @Override
    public BehaviourDefinition<ClassFeatureBehaviourBinding> bindAssociationBehaviour(
            QName policy, QName className, QName assocName, Behaviour behaviour) {
        registry.bind(policy, className, assocName, behaviour);
        return new Definition<>(policy, behaviour);
    }

    @Override
    public BehaviourDefinition<ClassFeatureBehaviourBinding> bindAssociationBehaviour(
            QName policy, QName className, Behaviour behaviour) {
        return bindAssociationBehaviour(policy, className, null, behaviour);
    }

    @Override
    public void removeClassDefinition(BehaviourDefinition<ClassBehaviourBinding> definition) {
        registry.unbind(definition.getPolicy(), definition.getBehaviour());
    }

    private record Definition<B extends BehaviourBinding>(QName policy, Behaviour behaviour)
            implements BehaviourDefinition<B> {

        @Override
        public QName getPolicy() {
            return policy;
        }

        @Override
        public B getBinding() {
            return null;
        }

        @Override
        public Behaviour getBehaviour() {
            return behaviour;
        }
    }
}
