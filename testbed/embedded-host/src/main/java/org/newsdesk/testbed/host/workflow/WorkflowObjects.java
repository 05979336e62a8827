package org.newsdesk.testbed.host.workflow;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.activiti.engine.HistoryService;
import org.activiti.engine.RepositoryService;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.history.HistoricTaskInstance;
import org.activiti.engine.history.HistoricVariableInstance;
import org.activiti.engine.repository.ProcessDefinition;
import org.activiti.engine.task.Task;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowConstants;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowNode;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskDefinition;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.surf.util.I18NUtil;

/** The platform's view of what the engine knows. */
public final class WorkflowObjects {
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final TaskTypes types;
    private final TaskProperties properties;
    private final ProcessStarter starter;
    private final Nodes nodes;
    private final VariableNames names;

    /** All collaborators. */
    public WorkflowObjects(
            RepositoryService repository,
            RuntimeService runtime,
            HistoryService history,
            TaskTypes types,
            TaskProperties properties,
            ProcessStarter starter,
            Nodes nodes,
            VariableNames names) {
        this.repository = repository;
        this.runtime = runtime;
        this.history = history;
        this.types = types;
        this.properties = properties;
        this.starter = starter;
        this.nodes = nodes;
        this.names = names;
    }

    /** A definition. */
    public WorkflowDefinition definition(ProcessDefinition definition) {
        TaskType startType = starter.startType(definition.getId());
        WorkflowTaskDefinition startTask = taskDefinition(startType, "start");
        String key = definition.getKey();
        return new WorkflowDefinition(
                Ids.global(definition.getId()),
                Ids.global(key),
                Integer.toString(definition.getVersion()),
                message(key + ".workflow.title", definition.getName() == null ? key : definition.getName()),
                message(key + ".workflow.description", definition.getDescription()),
                startTask);
    }

    /** An instance, open or ended. */
    public WorkflowInstance instance(HistoricProcessInstance process) {
        Map<String, Object> variables = processVariables(process.getId());
        Object description = variables.get("bpm_workflowDescription");
        return new WorkflowInstance(
                Ids.global(process.getId()),
                definition(repository.getProcessDefinition(process.getProcessDefinitionId())),
                description == null ? null : description.toString(),
                ref(variables.get(WorkflowConstants.PROP_INITIATOR)),
                ref(variables.get("bpm_package")),
                ref(variables.get("bpm_context")),
                process.getEndTime() == null,
                process.getStartTime(),
                process.getEndTime());
    }

    /** An execution of an instance, at the given activity (null: unknown). */
    public WorkflowPath path(String executionId, HistoricProcessInstance process, String activityId) {
        WorkflowNode node =
                activityId == null ? null : new WorkflowNode(activityId, activityId, null, "userTask", true);
        return new WorkflowPath(Ids.global(executionId), instance(process), node, process.getEndTime() == null);
    }

    /** An open task. */
    public WorkflowTask task(Task task) {
        Map<QName, Serializable> all = properties.of(task);
        String formKey = (String) localVariables(task.getId()).get(TaskProperties.FORM_KEY);
        return build(
                task.getId(),
                formKey,
                task.getTaskDefinitionKey(),
                task.getName(),
                task.getDescription(),
                WorkflowTaskState.IN_PROGRESS,
                path(task.getExecutionId(), process(task.getProcessInstanceId()), task.getTaskDefinitionKey()),
                all);
    }

    /** A task of the history. */
    public WorkflowTask task(HistoricTaskInstance task) {
        Map<String, Object> local = localVariables(task.getId());
        Map<QName, Serializable> all = properties.of(task, processVariables(task.getProcessInstanceId()), local);
        return build(
                task.getId(),
                (String) local.get(TaskProperties.FORM_KEY),
                task.getTaskDefinitionKey(),
                task.getName(),
                task.getDescription(),
                task.getEndTime() == null ? WorkflowTaskState.IN_PROGRESS : WorkflowTaskState.COMPLETED,
                path(task.getExecutionId(), process(task.getProcessInstanceId()), task.getTaskDefinitionKey()),
                all);
    }

    /** The start task, which exists only in the platform's view; null when the instance is unknown. */
    public WorkflowTask startTask(String processId) {
        HistoricProcessInstance process = process(processId);
        if (process == null) {
            return null;
        }
        Map<String, Object> variables = processVariables(processId);
        boolean isEnded = process.getEndTime() != null || variables.get(ProcessStarter.START_TASK_COMPLETED) != null;
        TaskType type = starter.startType(process.getProcessDefinitionId());
        Map<QName, Serializable> all = properties.ofStart(variables, type);
        all.put(WorkflowModel.PROP_TASK_ID, Ids.startTask(processId));
        all.put(WorkflowModel.PROP_START_DATE, process.getStartTime());
        all.put(WorkflowModel.PROP_COMPLETION_DATE, process.getStartTime());
        all.put(ContentModel.PROP_OWNER, nodes.nameOf(ref(variables.get(WorkflowConstants.PROP_INITIATOR))));
        if (isEnded) {
            all.put(WorkflowModel.PROP_STATUS, WorkflowConstants.TASK_STATUS_COMPLETED);
            all.put(WorkflowModel.PROP_OUTCOME, HostWorkflowService.DEFAULT_TRANSITION);
        }
        return build(
                Ids.startTask(processId),
                names.prefixed(type.name()),
                process.getStartActivityId(),
                process.getStartActivityId(),
                null,
                isEnded ? WorkflowTaskState.COMPLETED : WorkflowTaskState.IN_PROGRESS,
                path(processId, process, process.getStartActivityId()),
                all);
    }

    /** A task definition by its form key. */
    public WorkflowTaskDefinition taskDefinition(String formKey, String activityId) {
        return taskDefinition(types.task(formKey), activityId);
    }

    /** An instance of the history, or null. */
    public HistoricProcessInstance process(String processId) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceId(processId)
                .singleResult();
    }

    /** Variables of an instance, open or ended; those of tasks left out. */
    public Map<String, Object> processVariables(String processId) {
        if (runtime.createProcessInstanceQuery().processInstanceId(processId).count() > 0) {
            return new HashMap<>(runtime.getVariables(processId));
        }
        return asMap(history.createHistoricVariableInstanceQuery()
                .processInstanceId(processId)
                .excludeTaskVariables()
                .list());
    }

    /** Variables of a task, open or ended. */
    public Map<String, Object> localVariables(String taskId) {
        return asMap(
                history.createHistoricVariableInstanceQuery().taskId(taskId).list());
    }

    private static Map<String, Object> asMap(List<HistoricVariableInstance> variables) {
        Map<String, Object> all = new HashMap<>();
        variables.forEach(variable -> all.put(variable.getVariableName(), variable.getValue()));
        return all;
    }

    private WorkflowTask build(
            String id,
            String formKey,
            String activityId,
            String taskName,
            String description,
            WorkflowTaskState state,
            WorkflowPath path,
            Map<QName, Serializable> all) {
        WorkflowTaskDefinition definition = taskDefinition(formKey, activityId);
        String type = formKey == null ? activityId : formKey;
        String process = Ids.local(path.getInstance().getDefinition().getName());
        String title = message(process + ".task." + type.replace(':', '_') + ".title", taskName);
        return new WorkflowTask(Ids.global(id), definition, type, title, description, state, path, all);
    }

    private WorkflowTaskDefinition taskDefinition(TaskType type, String activityId) {
        WorkflowNode node = new WorkflowNode(activityId, activityId, null, "userTask", true);
        return new WorkflowTaskDefinition(names.prefixed(type.name()), node, type.definition());
    }

    private NodeRef ref(Object value) {
        Object found = nodes.fromVariable(value);
        return found instanceof NodeRef ref ? ref : null;
    }

    private static String message(String key, String fallback) {
        String found = I18NUtil.getMessage(key);
        return found == null ? fallback : found;
    }
}
