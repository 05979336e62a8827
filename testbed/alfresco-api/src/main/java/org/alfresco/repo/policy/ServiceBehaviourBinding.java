package org.alfresco.repo.policy;

/** Binding to all types and aspects, in the name of a service. */
public class ServiceBehaviourBinding implements BehaviourBinding {
    private final Object service;

    ServiceBehaviourBinding(Object service) {
        this.service = service;
    }

    @Override
    public BehaviourBinding generaliseBinding() {
        return null;
    }

    /** The service. */
    public Object getService() {
        return service;
    }
}
