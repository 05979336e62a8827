package org.alfresco.service.cmr.module;

import org.alfresco.repo.module.ModuleComponent;

/** Knows the modules and runs their components. */
public interface ModuleService {
    /** Adds a component. */
    void registerComponent(ModuleComponent component);
}
