package org.alfresco.repo.policy;

import org.alfresco.service.namespace.QName;

/** Binds behaviours to policies. */
public interface PolicyComponent {
    /** Binds to a type or aspect and its subtypes. */
    BehaviourDefinition<ClassBehaviourBinding> bindClassBehaviour(QName policy, QName className, Behaviour behaviour);
    /** Binds to every type and aspect. */
    BehaviourDefinition<ServiceBehaviourBinding> bindClassBehaviour(QName policy, Object service, Behaviour behaviour);
    /** Binds to an association of a type or aspect. */
    BehaviourDefinition<ClassFeatureBehaviourBinding> bindAssociationBehaviour(
            QName policy, QName className, QName assocName, Behaviour behaviour);
    /** Binds to all associations of a type or aspect. */
    BehaviourDefinition<ClassFeatureBehaviourBinding> bindAssociationBehaviour(
            QName policy, QName className, Behaviour behaviour);
    /** Takes a binding back. */
    void removeClassDefinition(BehaviourDefinition<ClassBehaviourBinding> definition);
}
