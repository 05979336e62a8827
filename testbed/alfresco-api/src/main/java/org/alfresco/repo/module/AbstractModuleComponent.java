package org.alfresco.repo.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.module.ModuleService;
import org.springframework.beans.factory.BeanNameAware;

/** Base of module components: registers itself with the module service and runs at most once. */
public abstract class AbstractModuleComponent implements ModuleComponent, BeanNameAware {
    protected ServiceRegistry serviceRegistry;
    protected ModuleService moduleService;
    private String moduleId;
    private String name;
    private String description;
    private String sinceVersion;
    private String appliesFromVersion;
    private String appliesToVersion;
    private List<ModuleComponent> dependsOn = new ArrayList<>();
    private boolean executeOnceOnly = true;
    private boolean executed;

    /** For subclasses. */
    protected AbstractModuleComponent() {}

    /** Sets the service that runs it. */
    public void setModuleService(ModuleService moduleService) {
        this.moduleService = moduleService;
    }

    /** Sets the services. */
    public void setServiceRegistry(ServiceRegistry serviceRegistry) {
        this.serviceRegistry = serviceRegistry;
    }

    @Override
    public String getModuleId() {
        return moduleId;
    }

    /** Sets the id of the module. */
    public void setModuleId(String moduleId) {
        this.moduleId = moduleId;
    }

    @Override
    public String getName() {
        return name;
    }

    /** Sets the name; the bean name when it is not set. */
    public void setName(String name) {
        this.name = name;
    }

    @Override
    public void setBeanName(String name) {
        setName(name);
    }

    @Override
    public String getDescription() {
        return description;
    }

    /** Sets what it does. */
    public void setDescription(String description) {
        this.description = description;
    }

    /** Sets the module version since which it is there. */
    public void setSinceVersion(String version) {
        this.sinceVersion = version;
    }

    /** Sets the lowest module version it runs for. */
    public void setAppliesFromVersion(String version) {
        this.appliesFromVersion = version;
    }

    /** Sets the highest module version it runs for. */
    public void setAppliesToVersion(String version) {
        this.appliesToVersion = version;
    }

    @Override
    public List<ModuleComponent> getDependsOn() {
        return dependsOn;
    }

    /** Sets the components that come first. */
    public void setDependsOn(List<ModuleComponent> dependsOn) {
        this.dependsOn = dependsOn;
    }

    @Override
    public boolean isExecuteOnceOnly() {
        return executeOnceOnly;
    }

    /** Sets whether it runs only once in the life of a repository. */
    public void setExecuteOnceOnly(boolean executeOnceOnly) {
        this.executeOnceOnly = executeOnceOnly;
    }

    /** Registers it. */
    public void init() {
        checkProperties();
        moduleService.registerComponent(this);
    }

    /** Throws when a required property is missing. */
    protected void checkProperties() {
        Objects.requireNonNull(moduleService, "moduleService");
        Objects.requireNonNull(moduleId, "moduleId");
        Objects.requireNonNull(name, "name");
    }

    /** Does the work. */
    protected abstract void executeInternal() throws Throwable;

    @Override
    public final synchronized void execute() {
        if (executed) {
            throw new AlfrescoRuntimeException("module.err.already_executed", new Object[] {moduleId, name});
        }
        try {
            executeInternal();
        } catch (Throwable e) {
            throw AlfrescoRuntimeException.create(e, "module.err.execution_failed", name, e.getMessage());
        } finally {
            executed = true;
        }
    }

    @Override
    public final synchronized void shutdown() {}

    @Override
    public String toString() {
        return "ModuleComponent[module=" + moduleId + ", name=" + name + ", since=" + sinceVersion + ", from="
                + appliesFromVersion + ", to=" + appliesToVersion + ", onceOnly=" + executeOnceOnly + "]";
    }
}
