package org.newsdesk.testbed.host.share;

import java.util.Map;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** Ends a task by a transition, or by the default one. */
public final class TaskEndPost extends JsonScript {
    private final WorkflowService workflow;

    /** The public workflow service. */
    public TaskEndPost(WorkflowService workflow) {
        this.workflow = workflow;
    }

    @Override
    Object answer(WebScriptRequest request) {
        String taskId = path(request, "taskId");
        String transition = path(request, "transitionId");
        if (taskId == null || taskId.indexOf('$') < 0) {
            throw new WebScriptException(400, "TaskID missing when ending task.");
        }
        if (workflow.getTaskById(taskId) == null) {
            throw new WebScriptException(400, "Invalid TaskID when ending task.");
        }
        workflow.endTask(taskId, transition);
        return Map.of("id", taskId, "transition", transition == null ? "default" : transition);
    }
}
