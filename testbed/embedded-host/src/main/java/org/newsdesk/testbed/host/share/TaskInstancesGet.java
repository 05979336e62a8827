package org.newsdesk.testbed.host.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** Lists the tasks of an authority: assigned ones, and those it could claim unless {@code pooledTasks} says otherwise. */
public final class TaskInstancesGet extends JsonScript {
    private final WorkflowService workflow;
    private final WorkflowViews views;

    /** The public workflow service. */
    public TaskInstancesGet(WorkflowService workflow, WorkflowViews views) {
        this.workflow = workflow;
        this.views = views;
    }

    @Override
    Object answer(WebScriptRequest request) {
        String authority = request.getParameter("authority") == null
                ? AuthenticationUtil.getRunAsUser()
                : request.getParameter("authority");
        WorkflowTaskState state = "COMPLETED".equalsIgnoreCase(request.getParameter("state"))
                ? WorkflowTaskState.COMPLETED
                : WorkflowTaskState.IN_PROGRESS;
        String pooled = request.getParameter("pooledTasks");
        List<WorkflowTask> tasks = new ArrayList<>();
        if (!"true".equals(pooled)) {
            tasks.addAll(workflow.getAssignedTasks(authority, state));
        }
        if (!"false".equals(pooled) && state == WorkflowTaskState.IN_PROGRESS) {
            tasks.addAll(workflow.getPooledTasks(authority));
        }
        return Map.of("data", tasks.stream().map(views::task).toList());
    }
}
