package org.newsdesk.testbed.host.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** Shows an instance to those who may see its start task. */
public final class WorkflowInstanceGet extends JsonScript {
    private final WorkflowService workflow;
    private final WorkflowViews views;

    /** The public workflow service. */
    public WorkflowInstanceGet(WorkflowService workflow, WorkflowViews views) {
        this.workflow = workflow;
        this.views = views;
    }

    @Override
    Object answer(WebScriptRequest request) {
        String id = path(request, "workflow_instance_id");
        WorkflowInstance instance = workflow.getWorkflowById(id);
        if (instance == null) {
            throw new WebScriptException(404, "Unable to find workflow instance with id: " + id);
        }
        // refuses strangers
        WorkflowTask start = workflow.getStartTask(id);
        Map<String, Object> view = views.instance(instance);
        view.put("startTaskInstanceId", start == null ? null : start.getId());
        if (Boolean.parseBoolean(request.getParameter("includeTasks"))) {
            view.put("tasks", tasks(id));
        }
        return Map.of("data", view);
    }

    private List<Object> tasks(String id) {
        WorkflowTaskQuery all = new WorkflowTaskQuery();
        all.setTaskState(null);
        all.setActive(null);
        all.setProcessId(id);
        List<Object> shown = new ArrayList<>();
        workflow.queryTasks(all, false).forEach(task -> shown.add(views.task(task)));
        return shown;
    }
}
