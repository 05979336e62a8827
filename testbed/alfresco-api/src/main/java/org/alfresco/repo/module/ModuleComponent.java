package org.alfresco.repo.module;

import java.util.List;

/** Something a module does at start. */
public interface ModuleComponent {
    /** Id of the module. */
    String getModuleId();
    /** Name of the component. */
    String getName();
    /** What it does. */
    String getDescription();
    /** Components that come first. */
    List<ModuleComponent> getDependsOn();
    /** Whether it runs only once in the life of a repository. */
    boolean isExecuteOnceOnly();
    /** Runs. */
    void execute();
    /** Is told that the host stops. */
    void shutdown();
}
