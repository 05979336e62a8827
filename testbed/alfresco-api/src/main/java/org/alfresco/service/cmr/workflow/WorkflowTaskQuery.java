package org.alfresco.service.cmr.workflow;

import org.alfresco.service.namespace.QName;

/** Which tasks are wanted; a null criterion does not matter. */
public class WorkflowTaskQuery {
    private String taskId;
    private WorkflowTaskState taskState = WorkflowTaskState.IN_PROGRESS;
    private QName taskName;
    private String actorId;
    private String processId;
    private String workflowDefinitionName;
    private Boolean active = Boolean.TRUE;
    private int limit = -1;
    /** Task id. */
    public String getTaskId() {
        return taskId;
    }
    /** Sets the task id. */
    public void setTaskId(String taskId) {
        this.taskId = taskId;
    }
    /** State. */
    public WorkflowTaskState getTaskState() {
        return taskState;
    }
    /** Sets the state. */
    public void setTaskState(WorkflowTaskState taskState) {
        this.taskState = taskState;
    }
    /** Task type. */
    public QName getTaskName() {
        return taskName;
    }
    /** Sets the task type. */
    public void setTaskName(QName taskName) {
        this.taskName = taskName;
    }
    /** Assignee. */
    public String getActorId() {
        return actorId;
    }
    /** Sets the assignee. */
    public void setActorId(String actorId) {
        this.actorId = actorId;
    }
    /** Process id. */
    public String getProcessId() {
        return processId;
    }
    /** Sets the process id. */
    public void setProcessId(String processId) {
        this.processId = processId;
    }
    /** Name of the workflow. */
    public String getWorkflowDefinitionName() {
        return workflowDefinitionName;
    }
    /** Sets the name of the workflow. */
    public void setWorkflowDefinitionName(String workflowDefinitionName) {
        this.workflowDefinitionName = workflowDefinitionName;
    }
    /** Whether the process is active. */
    public Boolean isActive() {
        return active;
    }
    /** Sets whether the process is active. */
    public void setActive(Boolean active) {
        this.active = active;
    }
    /** Most results, -1 = all. */
    public int getLimit() {
        return limit;
    }
    /** Sets the most results. */
    public void setLimit(int limit) {
        this.limit = limit;
    }
}
