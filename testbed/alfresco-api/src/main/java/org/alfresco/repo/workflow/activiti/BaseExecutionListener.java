package org.alfresco.repo.workflow.activiti;

import java.util.Map;
import org.activiti.engine.delegate.ExecutionListener;
import org.alfresco.service.ServiceRegistry;

/** Base of execution listeners: puts itself under its name into the engine's beans. */
public abstract class BaseExecutionListener implements ExecutionListener {
    private static final long serialVersionUID = 1L;
    private transient ServiceRegistry serviceRegistry;

    /** The services. */
    protected ServiceRegistry getServiceRegistry() {
        return serviceRegistry;
    }

    /** Sets the services. */
    public void setServiceRegistry(ServiceRegistry serviceRegistry) {
        this.serviceRegistry = serviceRegistry;
    }

    /** Registers the listener. */
    public void setBeanRegistry(Map<Object, Object> beanRegistry) {
        beanRegistry.put(getName(), this);
    }

    /** Name in expressions: the simple class name. */
    protected String getName() {
        return getClass().getSimpleName();
    }
}
