package org.alfresco.service.cmr.workflow;

/** A step of a workflow. */
public class WorkflowNode {
    private final String name;
    private final String title;
    private final String description;
    private final String type;
    private final boolean isTaskNode;
    private final WorkflowTransition[] transitions;
    /** All values. */
    public WorkflowNode(
            String name,
            String title,
            String description,
            String type,
            boolean isTaskNode,
            WorkflowTransition... transitions) {
        this.name = name;
        this.title = title;
        this.description = description;
        this.type = type;
        this.isTaskNode = isTaskNode;
        this.transitions = transitions.clone();
    }
    /** Activity id. */
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
    /** Such as userTask. */
    public String getType() {
        return type;
    }
    /** Whether a person has to act. */
    public boolean isTaskNode() {
        return isTaskNode;
    }
    /** Ways out. */
    public WorkflowTransition[] getTransitions() {
        return transitions.clone();
    }
}
