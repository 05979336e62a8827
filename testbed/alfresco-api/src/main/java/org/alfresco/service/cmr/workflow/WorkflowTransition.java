package org.alfresco.service.cmr.workflow;

/** A way out of a workflow node. */
public class WorkflowTransition {
    private final String id;
    private final String title;
    private final String description;
    private final boolean isDefault;
    /** All values. */
    public WorkflowTransition(String id, String title, String description, boolean isDefault) {
        this.id = id;
        this.title = title;
        this.description = description;
        this.isDefault = isDefault;
    }
    /** Its id. */
    public String getId() {
        return id;
    }
    /** Its title. */
    public String getTitle() {
        return title;
    }
    /** Its description. */
    public String getDescription() {
        return description;
    }
    /** Whether it is taken when none is named. */
    public boolean isDefault() {
        return isDefault;
    }
}
