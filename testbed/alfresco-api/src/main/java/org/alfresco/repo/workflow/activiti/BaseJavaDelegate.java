package org.alfresco.repo.workflow.activiti;

import java.util.Map;
import org.activiti.engine.delegate.JavaDelegate;
import org.alfresco.service.ServiceRegistry;

/** Base of Java delegates: puts itself under its name into the engine's beans. */
public abstract class BaseJavaDelegate implements JavaDelegate {
    private ServiceRegistry serviceRegistry;

    /** The services. */
    protected ServiceRegistry getServiceRegistry() {
        return serviceRegistry;
    }

    /** Sets the services. */
    public void setServiceRegistry(ServiceRegistry serviceRegistry) {
        this.serviceRegistry = serviceRegistry;
    }

    /** Registers the delegate. */
    public void setBeanRegistry(Map<Object, Object> beanRegistry) {
        beanRegistry.put(getName(), this);
    }

    /** Name in expressions: the simple class name. */
    protected String getName() {
        return getClass().getSimpleName();
    }
}
