package org.newsdesk.testbed.host.share;

import java.util.Map;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.newsdesk.testbed.host.workflow.Nodes;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** Cancels or deletes an instance with its history and package; initiator and administrator only. */
public final class WorkflowInstanceDelete extends JsonScript {
    private final WorkflowService workflow;
    private final Nodes nodes;

    /** The public workflow service. */
    public WorkflowInstanceDelete(WorkflowService workflow, Nodes nodes) {
        this.workflow = workflow;
        this.nodes = nodes;
    }

    @Override
    Object answer(WebScriptRequest request) {
        String id = path(request, "workflow_instance_id");
        boolean isForced = Boolean.parseBoolean(request.getParameter("forced"));
        WorkflowInstance instance = workflow.getWorkflowById(id);
        if (instance == null) {
            throw new WebScriptException(
                    404, "The workflow instance to delete/cancel with id " + id + " doesn't exist: ");
        }
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        if (!nodes.isAdmin(user) && !user.equals(nodes.nameOf(instance.getInitiator()))) {
            throw new WebScriptException(
                    403, "Failed to " + (isForced ? "delete" : "cancel") + " workflow instance with id: " + id);
        }
        if (isForced) {
            workflow.deleteWorkflow(id);
        } else {
            workflow.cancelWorkflow(id);
        }
        return Map.of("success", true);
    }
}
