package org.alfresco.service.cmr.workflow;

import java.io.Serializable;

/** A deployed workflow. */
public class WorkflowDefinition implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String id;
    private final String name;
    private final String version;
    private final String title;
    private final String description;
    private final transient WorkflowTaskDefinition startTaskDefinition;
    /** All values; ids and names start with {@code activiti$}. */
    public WorkflowDefinition(
            String id,
            String name,
            String version,
            String title,
            String description,
            WorkflowTaskDefinition startTaskDefinition) {
        this.id = id;
        this.name = name;
        this.version = version;
        this.title = title;
        this.description = description;
        this.startTaskDefinition = startTaskDefinition;
    }
    /** Such as {@code activiti$key:1:4}. */
    public String getId() {
        return id;
    }
    /** Such as {@code activiti$key}. */
    public String getName() {
        return name;
    }
    /** Such as 1. */
    public String getVersion() {
        return version;
    }
    /** Its title. */
    public String getTitle() {
        return title;
    }
    /** Its description. */
    public String getDescription() {
        return description;
    }
    /** The start task. */
    public WorkflowTaskDefinition getStartTaskDefinition() {
        return startTaskDefinition;
    }

    @Override
    public String toString() {
        return "WorkflowDefinition[id=" + id + ",name=" + name + ",version=" + version + ",title=" + title + "]";
    }
}
