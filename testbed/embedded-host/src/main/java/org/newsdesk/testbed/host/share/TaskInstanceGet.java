package org.newsdesk.testbed.host.share;

import java.util.Map;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** Shows a task. */
public final class TaskInstanceGet extends JsonScript {
    private final WorkflowService workflow;
    private final WorkflowViews views;

    /** The public workflow service. */
    public TaskInstanceGet(WorkflowService workflow, WorkflowViews views) {
        this.workflow = workflow;
        this.views = views;
    }

    @Override
    Object answer(WebScriptRequest request) {
        String taskId = path(request, "task_instance_id");
        WorkflowTask task = workflow.getTaskById(taskId);
        if (task == null) {
            throw new WebScriptException(404, "Unable to find workflow task with id: " + taskId);
        }
        return Map.of("data", views.task(task));
    }
}
