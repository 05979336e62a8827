package org.alfresco.service.cmr.workflow;

import java.io.Serializable;
import java.util.Date;
import org.alfresco.service.cmr.repository.NodeRef;

/** A workflow in progress or ended. */
public class WorkflowInstance implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String id;
    private final WorkflowDefinition definition;
    private final String description;
    private final NodeRef initiator;
    private final NodeRef workflowPackage;
    private final NodeRef context;
    private final boolean active;
    private final Date startDate;
    private final Date endDate;
    /** All values; the end is null while it is active. */
    public WorkflowInstance(
            String id,
            WorkflowDefinition definition,
            String description,
            NodeRef initiator,
            NodeRef workflowPackage,
            NodeRef context,
            boolean active,
            Date startDate,
            Date endDate) {
        this.id = id;
        this.definition = definition;
        this.description = description;
        this.initiator = initiator;
        this.workflowPackage = workflowPackage;
        this.context = context;
        this.active = active;
        this.startDate = copy(startDate);
        this.endDate = copy(endDate);
    }
    /** Such as {@code activiti$123}. */
    public String getId() {
        return id;
    }
    /** The workflow. */
    public WorkflowDefinition getDefinition() {
        return definition;
    }
    /** Its description. */
    public String getDescription() {
        return description;
    }
    /** Who started it. */
    public NodeRef getInitiator() {
        return initiator;
    }
    /** What it is about. */
    public NodeRef getWorkflowPackage() {
        return workflowPackage;
    }
    /** Where it was started. */
    public NodeRef getContext() {
        return context;
    }
    /** Whether it has not ended. */
    public boolean isActive() {
        return active;
    }
    /** When it started. */
    public Date getStartDate() {
        return copy(startDate);
    }
    /** When it ended. */
    public Date getEndDate() {
        return copy(endDate);
    }

    @Override
    public String toString() {
        return "WorkflowInstance[id=" + id + ",active=" + active + ",def=" + definition + "]";
    }

    private static Date copy(Date date) {
        return date == null ? null : Date.from(date.toInstant());
    }
}
