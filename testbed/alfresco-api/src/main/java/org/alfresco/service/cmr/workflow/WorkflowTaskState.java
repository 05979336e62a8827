package org.alfresco.service.cmr.workflow;

/** Whether a task is done. */
public enum WorkflowTaskState {
    IN_PROGRESS,
    COMPLETED
}
