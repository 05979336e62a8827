package org.alfresco.service.cmr.workflow;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.namespace.QName;

/** A task of a person. */
public class WorkflowTask {
    private final String id;
    private final WorkflowTaskDefinition definition;
    private final String name;
    private final String title;
    private final String description;
    private final WorkflowTaskState state;
    private final WorkflowPath path;
    private final Map<QName, Serializable> properties;
    /** All values. */
    public WorkflowTask(
            String id,
            WorkflowTaskDefinition definition,
            String name,
            String title,
            String description,
            WorkflowTaskState state,
            WorkflowPath path,
            Map<QName, Serializable> properties) {
        this.id = id;
        this.definition = definition;
        this.name = name;
        this.title = title;
        this.description = description;
        this.state = state;
        this.path = path;
        this.properties = properties;
    }
    /** Such as {@code activiti$123}. */
    public String getId() {
        return id;
    }
    /** Its definition. */
    public WorkflowTaskDefinition getDefinition() {
        return definition;
    }
    /** Its form key. */
    public String getName() {
        return name;
    }
    /** Its title. */
    public String getTitle() {
        return title;
    }
    /** Its description. */
    public String getDescription() {
        return description;
    }
    /** Whether it is done. */
    public WorkflowTaskState getState() {
        return state;
    }
    /** Its execution. */
    public WorkflowPath getPath() {
        return path;
    }
    /** Its properties, those of the process included. */
    public Map<QName, Serializable> getProperties() {
        return properties;
    }

    @Override
    public String toString() {
        return "WorkflowTask[id=" + id + ",title=" + title + ",state=" + state + ",path=" + path + "]";
    }
}
