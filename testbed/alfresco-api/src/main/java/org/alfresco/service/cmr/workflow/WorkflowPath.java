package org.alfresco.service.cmr.workflow;

/** An execution of a workflow. */
public class WorkflowPath {
    private final String id;
    private final WorkflowInstance instance;
    private final WorkflowNode node;
    private final boolean active;
    /** All values. */
    public WorkflowPath(String id, WorkflowInstance instance, WorkflowNode node, boolean active) {
        this.id = id;
        this.instance = instance;
        this.node = node;
        this.active = active;
    }
    /** Its id. */
    public String getId() {
        return id;
    }
    /** The workflow. */
    public WorkflowInstance getInstance() {
        return instance;
    }
    /** Where it stands. */
    public WorkflowNode getNode() {
        return node;
    }
    /** Whether it has not ended. */
    public boolean isActive() {
        return active;
    }

    @Override
    public String toString() {
        return "WorkflowPath[id=" + id + ",instance=" + instance + ",active=" + active + "]";
    }
}
