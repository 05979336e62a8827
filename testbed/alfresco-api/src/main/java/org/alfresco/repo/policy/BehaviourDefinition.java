package org.alfresco.repo.policy;

import org.alfresco.service.namespace.QName;

/** A bound behaviour. */
public interface BehaviourDefinition<B extends BehaviourBinding> {
    /** Name of the policy. */
    QName getPolicy();
    /** What it is bound to. */
    B getBinding();
    /** The behaviour. */
    Behaviour getBehaviour();
}
