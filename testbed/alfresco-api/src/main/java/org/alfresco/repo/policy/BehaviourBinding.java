package org.alfresco.repo.policy;

/** What a behaviour is bound to. */
public interface BehaviourBinding {
    /** The next more general binding, or null. */
    BehaviourBinding generaliseBinding();
}
