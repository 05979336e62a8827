package org.newsdesk.testbed.host.workflow;

import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;
import org.activiti.engine.task.IdentityLinkType;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowConstants;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNode;
import org.alfresco.service.cmr.repository.NodeService;

/**
 * Runs before the process's own listeners when a task is created: sets the defaults of the task type on the task and makes the
 * initiator of the process involved in it, which is why the initiator may see, change and end other people's tasks.
 */
public final class CreateTaskListener implements TaskListener {
    private static final long serialVersionUID = 1L;
    private final transient TaskProperties properties;
    private final transient NodeService nodes;

    /** Names of people come from the raw node service. */
    public CreateTaskListener(TaskProperties properties, NodeService nodes) {
        this.properties = properties;
        this.nodes = nodes;
    }

    @Override
    public void notify(DelegateTask task) {
        properties.applyDefaults(task);
        if (task.getExecution().getVariable(WorkflowConstants.PROP_INITIATOR) instanceof ActivitiScriptNode initiator) {
            String user = (String) nodes.getProperty(initiator.getNodeRef(), ContentModel.PROP_USERNAME);
            task.addUserIdentityLink(user, IdentityLinkType.STARTER);
        }
    }
}
