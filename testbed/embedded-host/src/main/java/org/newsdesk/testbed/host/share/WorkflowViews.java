package org.newsdesk.testbed.host.share;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.namespace.QName;
import org.newsdesk.testbed.host.workflow.Nodes;
import org.newsdesk.testbed.host.workflow.VariableNames;

/** Tasks and instances as Share's web scripts show them. */
public final class WorkflowViews {
    private final WorkflowService workflow;
    private final VariableNames names;
    private final Nodes nodes;

    /** Rights shown are those that the workflow service computes. */
    public WorkflowViews(WorkflowService workflow, VariableNames names, Nodes nodes) {
        this.workflow = workflow;
        this.names = names;
        this.nodes = nodes;
    }

    Map<String, Object> task(WorkflowTask task) {
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", task.getId());
        view.put("url", "api/task-instances/" + task.getId());
        view.put("name", task.getName());
        view.put("title", task.getTitle());
        view.put("description", task.getDescription());
        view.put("state", task.getState().name());
        view.put("path", "api/workflow-paths/" + task.getPath().getId());
        Object pooled = task.getProperties().get(WorkflowModel.ASSOC_POOLED_ACTORS);
        view.put("isPooled", pooled instanceof Collection<?> actors && !actors.isEmpty());
        view.put("isEditable", workflow.isTaskEditable(task, user));
        view.put("isReassignable", workflow.isTaskReassignable(task, user));
        view.put("isClaimable", workflow.isTaskClaimable(task, user));
        view.put("isReleasable", workflow.isTaskReleasable(task, user));
        view.put("outcome", shown(task.getProperties().get(WorkflowModel.PROP_OUTCOME)));
        Object owner = task.getProperties().get(ContentModel.PROP_OWNER);
        view.put("owner", owner == null ? null : Map.of("userName", owner));
        Map<String, Object> properties = new LinkedHashMap<>();
        task.getProperties().forEach((name, value) -> properties.put(names.variable(name), shown(value)));
        view.put("properties", properties);
        view.put("workflowInstance", instance(task.getPath().getInstance()));
        return view;
    }

    Map<String, Object> instance(WorkflowInstance instance) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", instance.getId());
        view.put("url", "api/workflow-instances/" + instance.getId());
        view.put("name", instance.getDefinition().getName());
        view.put("title", instance.getDefinition().getTitle());
        view.put("description", instance.getDescription());
        view.put("isActive", instance.isActive());
        view.put("startDate", shown(instance.getStartDate()));
        view.put("endDate", shown(instance.getEndDate()));
        String initiator = nodes.nameOf(instance.getInitiator());
        view.put("initiator", initiator == null ? null : Map.of("userName", initiator));
        view.put("package", shown(instance.getWorkflowPackage()));
        view.put(
                "definitionUrl",
                "api/workflow-definitions/" + instance.getDefinition().getId());
        return view;
    }

    private Object shown(Object value) {
        if (value instanceof Date date) {
            return date.toInstant().atOffset(ZoneOffset.UTC).toString();
        }
        if (value instanceof Collection<?> all) {
            List<Object> shown = all.stream().map(this::shown).toList();
            return shown;
        }
        if (value instanceof QName name) {
            return names.prefixed(name);
        }
        return value instanceof NodeRef ref ? ref.toString() : value;
    }
}
