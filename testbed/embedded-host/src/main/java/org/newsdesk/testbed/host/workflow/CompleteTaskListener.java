package org.newsdesk.testbed.host.workflow;

import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;
import org.alfresco.repo.workflow.WorkflowConstants;

/** Runs before the process's own listeners when a task is completed: checks mandatory properties and sets the status. */
public final class CompleteTaskListener implements TaskListener {
    private static final long serialVersionUID = 1L;
    private final transient TaskProperties properties;

    /** Mandatory properties are those of the task type. */
    public CompleteTaskListener(TaskProperties properties) {
        this.properties = properties;
    }

    @Override
    public void notify(DelegateTask task) {
        properties.checkMandatory(task);
        properties.keepPooledActors(task);
        task.setVariableLocal("bpm_status", WorkflowConstants.TASK_STATUS_COMPLETED);
    }
}
