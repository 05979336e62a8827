package org.alfresco.repo.module;

/** Knows the modules and runs their components. */
public interface ModuleService {
    /** Adds a component. */
    void registerComponent(ModuleComponent component);
}
