package org.newsdesk.testbed.host.workflow;

import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.activiti.engine.ActivitiException;
import org.activiti.engine.HistoryService;
import org.activiti.engine.RepositoryService;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.TaskService;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.history.HistoricProcessInstanceQuery;
import org.activiti.engine.history.HistoricTaskInstance;
import org.activiti.engine.history.HistoricTaskInstanceQuery;
import org.activiti.engine.impl.RepositoryServiceImpl;
import org.activiti.engine.impl.form.DefaultFormHandler;
import org.activiti.engine.impl.form.TaskFormHandler;
import org.activiti.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.activiti.engine.impl.task.TaskDefinition;
import org.activiti.engine.repository.Deployment;
import org.activiti.engine.repository.ProcessDefinition;
import org.activiti.engine.runtime.ProcessInstance;
import org.activiti.engine.task.Task;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowDeployment;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskDefinition;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;

/** The platform's workflow service on the engine. Checks no rights; {@link WorkflowAccess} does for the public bean. */
public final class HostWorkflowService implements WorkflowService {
    /** The only transition of a task without an outcome property. */
    public static final String DEFAULT_TRANSITION = "Next";

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final HistoryService history;
    private final ProcessStarter starter;
    private final TaskProperties properties;
    private final WorkflowObjects objects;
    private final Packages packages;
    private final Nodes nodes;
    private final AuthorityService authorities;

    /** All collaborators. */
    public HostWorkflowService(
            RepositoryService repository,
            RuntimeService runtime,
            TaskService tasks,
            HistoryService history,
            ProcessStarter starter,
            TaskProperties properties,
            WorkflowObjects objects,
            Packages packages,
            Nodes nodes,
            AuthorityService authorities) {
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
        this.history = history;
        this.starter = starter;
        this.properties = properties;
        this.objects = objects;
        this.packages = packages;
        this.nodes = nodes;
        this.authorities = authorities;
    }

    @Override
    public WorkflowDeployment deployDefinition(String engineId, InputStream workflowDefinition, String mimetype) {
        return deployDefinition(engineId, workflowDefinition, mimetype, null);
    }

    @Override
    public WorkflowDeployment deployDefinition(
            String engineId, InputStream workflowDefinition, String mimetype, String name) {
        return guarded("Failed to deploy the workflow", () -> {
            Deployment deployment = repository
                    .createDeployment()
                    .addInputStream(UUID.randomUUID() + ".bpmn20.xml", workflowDefinition)
                    .name(name)
                    .deploy();
            ProcessDefinition definition = repository
                    .createProcessDefinitionQuery()
                    .deploymentId(deployment.getId())
                    .singleResult();
            return new WorkflowDeployment(objects.definition(definition));
        });
    }

    @Override
    public boolean isDefinitionDeployed(String engineId, InputStream workflowDefinition, String mimetype) {
        return latest(BpmnKey.of(workflowDefinition)) != null;
    }

    @Override
    public void undeployDefinition(String workflowDefinitionId) {
        ProcessDefinition definition = repository.getProcessDefinition(Ids.local(workflowDefinitionId));
        repository.deleteDeployment(definition.getDeploymentId(), true);
    }

    @Override
    public List<WorkflowDefinition> getDefinitions() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(objects::definition)
                .toList();
    }

    @Override
    public List<WorkflowDefinition> getAllDefinitions() {
        return repository.createProcessDefinitionQuery().list().stream()
                .map(objects::definition)
                .toList();
    }

    @Override
    public WorkflowDefinition getDefinitionById(String workflowDefinitionId) {
        ProcessDefinition definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionId(Ids.local(workflowDefinitionId))
                .singleResult();
        return definition == null ? null : objects.definition(definition);
    }

    @Override
    public WorkflowDefinition getDefinitionByName(String workflowName) {
        ProcessDefinition definition = latest(Ids.local(workflowName));
        return definition == null ? null : objects.definition(definition);
    }

    @Override
    public List<WorkflowDefinition> getAllDefinitionsByName(String workflowName) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(Ids.local(workflowName))
                .orderByProcessDefinitionVersion()
                .asc()
                .list()
                .stream()
                .map(objects::definition)
                .toList();
    }

    @Override
    public List<WorkflowTaskDefinition> getTaskDefinitions(String workflowDefinitionId) {
        ProcessDefinitionEntity definition = (ProcessDefinitionEntity)
                ((RepositoryServiceImpl) repository).getDeployedProcessDefinition(Ids.local(workflowDefinitionId));
        List<WorkflowTaskDefinition> found = new ArrayList<>();
        for (TaskDefinition task : definition.getTaskDefinitions().values()) {
            TaskFormHandler handler = task.getTaskFormHandler();
            String formKey = handler instanceof DefaultFormHandler form && form.getFormKey() != null
                    ? form.getFormKey().getExpressionText()
                    : null;
            found.add(objects.taskDefinition(formKey, task.getKey()));
        }
        return found;
    }

    @Override
    public WorkflowPath startWorkflow(String workflowDefinitionId, Map<QName, Serializable> parameters) {
        return guarded("Failed to start workflow " + workflowDefinitionId, () -> {
            String definitionId = Ids.local(workflowDefinitionId);
            ProcessInstance process = starter.start(definitionId, null, parameters);
            if (!process.isEnded() && starter.endsAutomatically(definitionId)) {
                starter.endStartTask(process.getId());
            }
            HistoricProcessInstance started = objects.process(process.getId());
            WorkflowPath path = objects.path(process.getId(), started, started.getStartActivityId());
            if (parameters != null && parameters.containsKey(WorkflowModel.ASSOC_PACKAGE)) {
                packages.bind(path.getInstance());
            }
            return path;
        });
    }

    @Override
    public List<WorkflowInstance> getActiveWorkflows(String workflowDefinitionId) {
        return instances(workflowDefinitionId, HistoricProcessInstanceQuery::unfinished);
    }

    @Override
    public List<WorkflowInstance> getCompletedWorkflows(String workflowDefinitionId) {
        return instances(workflowDefinitionId, HistoricProcessInstanceQuery::finished);
    }

    @Override
    public List<WorkflowInstance> getWorkflows(String workflowDefinitionId) {
        return instances(workflowDefinitionId, query -> query);
    }

    @Override
    public WorkflowInstance getWorkflowById(String workflowId) {
        HistoricProcessInstance process = objects.process(Ids.local(workflowId));
        return process == null ? null : objects.instance(process);
    }

    @Override
    public List<WorkflowPath> getWorkflowPaths(String workflowId) {
        HistoricProcessInstance process = objects.process(Ids.local(workflowId));
        return runtime.createExecutionQuery().processInstanceId(Ids.local(workflowId)).list().stream()
                .map(execution -> objects.path(execution.getId(), process, execution.getActivityId()))
                .toList();
    }

    @Override
    public Map<QName, Serializable> getPathProperties(String pathId) {
        Map<QName, Serializable> all = new HashMap<>();
        VariableNames names = properties.names();
        runtime.getVariables(Ids.local(pathId))
                .forEach((name, value) -> all.put(names.name(name), nodes.fromVariable(value)));
        return all;
    }

    @Override
    public WorkflowInstance cancelWorkflow(String workflowId) {
        return wipe(workflowId, "cancelled", true);
    }

    @Override
    public WorkflowInstance deleteWorkflow(String workflowId) {
        return wipe(workflowId, "deleted", false);
    }

    @Override
    public WorkflowPath signal(String pathId, String transitionId) {
        runtime.signal(Ids.local(pathId));
        List<WorkflowPath> paths = getWorkflowPaths(pathId);
        return paths.isEmpty() ? null : paths.get(0);
    }

    @Override
    public List<WorkflowTask> getTasksForWorkflowPath(String pathId) {
        String execution = Ids.local(pathId);
        Map<String, Task> found = new LinkedHashMap<>();
        tasks.createTaskQuery().processInstanceId(execution).list().forEach(task -> found.put(task.getId(), task));
        tasks.createTaskQuery().executionId(execution).list().forEach(task -> found.put(task.getId(), task));
        List<WorkflowTask> all = new ArrayList<>();
        HistoricProcessInstance process = objects.process(execution);
        if (process != null && process.getEndTime() == null) {
            WorkflowTask start = objects.startTask(execution);
            if (start.getState() == WorkflowTaskState.IN_PROGRESS) {
                all.add(start);
            }
        }
        found.values().forEach(task -> all.add(objects.task(task)));
        return all;
    }

    @Override
    public WorkflowTask getStartTask(String workflowInstanceId) {
        return objects.startTask(Ids.local(workflowInstanceId));
    }

    @Override
    public WorkflowTask getTaskById(String taskId) {
        String local = Ids.local(taskId);
        if (Ids.isStartTask(local)) {
            return objects.startTask(Ids.processOfStartTask(local));
        }
        Task task = open(local);
        if (task != null) {
            return objects.task(task);
        }
        HistoricTaskInstance ended =
                history.createHistoricTaskInstanceQuery().taskId(local).singleResult();
        return ended == null ? null : objects.task(ended);
    }

    @Override
    public List<WorkflowTask> getAssignedTasks(String authority, WorkflowTaskState state) {
        return getAssignedTasks(authority, state, false);
    }

    @Override
    public List<WorkflowTask> getAssignedTasks(String authority, WorkflowTaskState state, boolean lazyInitialization) {
        if (state == WorkflowTaskState.IN_PROGRESS) {
            return tasks.createTaskQuery().taskAssignee(authority).list().stream()
                    .map(objects::task)
                    .toList();
        }
        return history.createHistoricTaskInstanceQuery().taskAssignee(authority).finished().list().stream()
                .map(objects::task)
                .toList();
    }

    @Override
    public List<WorkflowTask> getPooledTasks(String authority) {
        return getPooledTasks(authority, false);
    }

    @Override
    public List<WorkflowTask> getPooledTasks(String authority, boolean lazyinitialization) {
        Map<String, Task> found = new LinkedHashMap<>();
        boolean isUser = AuthorityType.getAuthorityType(authority) == AuthorityType.USER;
        if (isUser) {
            tasks.createTaskQuery().taskCandidateUser(authority).list().forEach(task -> found.put(task.getId(), task));
        }
        List<String> groups =
                new ArrayList<>(authorities.getContainingAuthorities(AuthorityType.GROUP, authority, false));
        if (!isUser) {
            groups.add(authority);
        }
        if (!groups.isEmpty()) {
            tasks.createTaskQuery().taskCandidateGroupIn(groups).list().forEach(task -> found.put(task.getId(), task));
        }
        return found.values().stream()
                .filter(task -> task.getAssignee() == null)
                .map(objects::task)
                .toList();
    }

    @Override
    public List<WorkflowTask> queryTasks(WorkflowTaskQuery wanted, boolean sameSession) {
        HistoricTaskInstanceQuery query = history.createHistoricTaskInstanceQuery();
        if (wanted.getTaskId() != null) {
            query.taskId(Ids.local(wanted.getTaskId()));
        }
        if (wanted.getActorId() != null) {
            query.taskAssignee(wanted.getActorId());
        }
        if (wanted.getProcessId() != null) {
            query.processInstanceId(Ids.local(wanted.getProcessId()));
        }
        if (wanted.getWorkflowDefinitionName() != null) {
            query.processDefinitionKey(Ids.local(wanted.getWorkflowDefinitionName()));
        }
        if (wanted.getTaskState() == WorkflowTaskState.IN_PROGRESS) {
            query.unfinished();
        } else if (wanted.getTaskState() == WorkflowTaskState.COMPLETED) {
            query.finished();
        }
        if (Boolean.TRUE.equals(wanted.isActive())) {
            query.processUnfinished();
        } else if (Boolean.FALSE.equals(wanted.isActive())) {
            query.processFinished();
        }
        QName type = wanted.getTaskName();
        return query.orderByTaskId().desc().list().stream()
                .map(task -> task.getEndTime() == null ? objects.task(open(task.getId())) : objects.task(task))
                .filter(task -> type == null
                        || type.equals(task.getDefinition().getMetadata().getName()))
                .limit(wanted.getLimit() < 0 ? Long.MAX_VALUE : wanted.getLimit())
                .toList();
    }

    @Override
    public WorkflowTask updateTask(
            String taskId,
            Map<QName, Serializable> changes,
            Map<QName, List<NodeRef>> add,
            Map<QName, List<NodeRef>> remove) {
        return guarded("Failed to update workflow task '" + taskId + "'", () -> {
            String local = Ids.local(taskId);
            if (Ids.isStartTask(local)) {
                throw new WorkflowException("The start task cannot be updated: " + taskId);
            }
            Task task = open(local);
            if (task == null) {
                throw new WorkflowException("Cannot update the task, it does not exist or is completed: " + taskId);
            }
            properties.update(task, changes, add, remove);
            return objects.task(open(local));
        });
    }

    @Override
    public WorkflowTask endTask(String taskId, String transitionId) {
        String local = Ids.local(taskId);
        if (Ids.isStartTask(local)) {
            String processId = Ids.processOfStartTask(local);
            if (objects.startTask(processId).getState() == WorkflowTaskState.IN_PROGRESS) {
                starter.endStartTask(processId);
            }
            return objects.startTask(processId);
        }
        Task task = open(local);
        if (task == null) {
            throw new WorkflowException("Cannot end the task, it does not exist or is completed: " + taskId);
        }
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        if (!Objects.equals(task.getAssignee(), user)) {
            tasks.setAssignee(local, user);
            task = open(local);
        }
        setOutcome(task, transitionId);
        tasks.complete(local);
        return objects.task(
                history.createHistoricTaskInstanceQuery().taskId(local).singleResult());
    }

    /** Copies the outcome property of the task, or the transition, to {@code bpm_outcome} of the task. */
    public void setOutcome(Task task, String transition) {
        boolean isDefault = transition == null || DEFAULT_TRANSITION.equals(transition);
        Map<QName, Serializable> present = properties.of(task);
        Map<QName, Serializable> changes = new HashMap<>();
        String outcome = DEFAULT_TRANSITION;
        if (present.get(WorkflowModel.PROP_OUTCOME_PROPERTY_NAME) instanceof QName outcomeProperty) {
            if (!isDefault) {
                outcome = transition;
                changes.put(outcomeProperty, transition);
            } else if (present.get(outcomeProperty) != null) {
                outcome = present.get(outcomeProperty).toString();
            }
        } else if (!isDefault) {
            throw new WorkflowException("Invalid transition '" + transition + "' for task '" + Ids.global(task.getId())
                    + "', only " + DEFAULT_TRANSITION + " is supported");
        }
        changes.put(WorkflowModel.PROP_OUTCOME, outcome);
        properties.update(task, changes, null, null);
    }

    @Override
    public boolean isTaskEditable(WorkflowTask task, String username) {
        WorkflowTask now = fresh(task);
        return now != null && (isOwnerOrInitiator(now, username) || (owner(now) == null && isPooled(now, username)));
    }

    @Override
    public boolean isTaskReassignable(WorkflowTask task, String username) {
        WorkflowTask now = fresh(task);
        return now != null
                && owner(now) != null
                && !Boolean.FALSE.equals(now.getProperties().get(WorkflowModel.PROP_REASSIGNABLE))
                && isOwnerOrInitiator(now, username);
    }

    @Override
    public boolean isTaskClaimable(WorkflowTask task, String username) {
        WorkflowTask now = fresh(task);
        return now != null && owner(now) == null && isPooled(now, username);
    }

    @Override
    public boolean isTaskReleasable(WorkflowTask task, String username) {
        WorkflowTask now = fresh(task);
        return now != null && owner(now) != null && !pooled(now).isEmpty() && isOwnerOrInitiator(now, username);
    }

    @Override
    public NodeRef createPackage(NodeRef container) {
        return packages.create(container);
    }

    @Override
    public List<WorkflowInstance> getWorkflowsForContent(NodeRef packageItem, boolean active) {
        return packages.workflowsOf(packageItem).stream()
                .map(this::getWorkflowById)
                .filter(instance -> instance != null && instance.isActive() == active)
                .toList();
    }

    @Override
    public List<NodeRef> getPackageContents(String taskId) {
        WorkflowTask task = getTaskById(taskId);
        return getPackageContents(
                task == null ? null : (NodeRef) task.getProperties().get(WorkflowModel.ASSOC_PACKAGE));
    }

    @Override
    public List<NodeRef> getPackageContents(NodeRef packageRef) {
        return packages.items(packageRef);
    }

    private List<WorkflowInstance> instances(
            String definitionId, java.util.function.UnaryOperator<HistoricProcessInstanceQuery> condition) {
        return condition
                .apply(history.createHistoricProcessInstanceQuery().processDefinitionId(Ids.local(definitionId)))
                .list()
                .stream()
                .map(objects::instance)
                .toList();
    }

    private WorkflowInstance wipe(String workflowId, String reason, boolean mustRun) {
        return guarded("Failed to cancel workflow " + workflowId, () -> {
            String local = Ids.local(workflowId);
            boolean isRunning = runtime.createProcessInstanceQuery()
                            .processInstanceId(local)
                            .count()
                    > 0;
            if (objects.process(local) == null || (mustRun && !isRunning)) {
                throw new WorkflowException("The workflow does not exist or has ended: " + workflowId);
            }
            if (isRunning) {
                runtime.deleteProcessInstance(local, reason);
            }
            WorkflowInstance instance = objects.instance(objects.process(local));
            history.deleteHistoricProcessInstance(local);
            packages.delete(instance.getWorkflowPackage());
            return instance;
        });
    }

    private ProcessDefinition latest(String key) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult();
    }

    private Task open(String taskId) {
        return tasks.createTaskQuery().taskId(taskId).singleResult();
    }

    private WorkflowTask fresh(WorkflowTask task) {
        WorkflowTask now = getTaskById(task.getId());
        return now == null || now.getState() == WorkflowTaskState.COMPLETED ? null : now;
    }

    private static String owner(WorkflowTask task) {
        return (String) task.getProperties().get(ContentModel.PROP_OWNER);
    }

    private boolean isOwnerOrInitiator(WorkflowTask task, String user) {
        return user.equals(owner(task))
                || user.equals(nodes.nameOf(task.getPath().getInstance().getInitiator()));
    }

    private static Collection<?> pooled(WorkflowTask task) {
        Object actors = task.getProperties().get(WorkflowModel.ASSOC_POOLED_ACTORS);
        return actors instanceof Collection<?> all ? all : List.of();
    }

    private boolean isPooled(WorkflowTask task, String user) {
        return pooled(task).stream().anyMatch(actor -> nodes.covers(nodes.nameOf((NodeRef) actor), user));
    }

    /** Engine exceptions become the platform's; the text of the cause is not in the message. Others pass. */
    private static <T> T guarded(String message, Supplier<T> work) {
        try {
            return work.get();
        } catch (ActivitiException e) {
            throw new WorkflowException(message, e);
        }
    }
}
