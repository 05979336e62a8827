package org.newsdesk.testbed.host.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.activiti.engine.ActivitiTaskAlreadyClaimedException;
import org.activiti.engine.FormService;
import org.activiti.engine.HistoryService;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.TaskService;
import org.activiti.engine.history.HistoricTaskInstance;
import org.activiti.engine.history.HistoricTaskInstanceQuery;
import org.activiti.engine.task.Task;
import org.activiti.engine.task.TaskQuery;
import org.newsdesk.testbed.host.rest.Paging;
import org.newsdesk.testbed.host.rest.RestException;
import org.newsdesk.testbed.host.rest.RestRequest;
import org.newsdesk.testbed.host.rest.RestResource;
import org.newsdesk.testbed.host.rest.RestResponse;
import org.newsdesk.testbed.host.rest.RestRoutes;

/** Tasks of the v1 workflow API. */
public final class TasksResource implements RestResource {
    private static final String BASE = "workflow/versions/1/tasks";
    private static final Set<String> WHERE = Set.of(
            "status",
            "assignee",
            "owner",
            "candidateUser",
            "candidateGroup",
            "name",
            "processId",
            "activityDefinitionId",
            "processDefinitionId",
            "processDefinitionKey");
    private static final Set<String> STATES = Set.of("completed", "claimed", "unclaimed", "delegated", "resolved");
    private static final Set<String> READ_ONLY = Set.of(
            "id",
            "processId",
            "processDefinitionId",
            "activityDefinitionId",
            "startedAt",
            "endedAt",
            "durationInMs",
            "formResourceKey");
    private static final String[] FIELDS = {
        "id", "processId", "processDefinitionId", "activityDefinitionId", "name", "description", "dueAt", "startedAt",
        "endedAt", "durationInMs", "priority", "owner", "assignee", "formResourceKey", "state", "variables"
    };

    private final TaskService tasks;
    private final HistoryService history;
    private final RuntimeService runtime;
    private final FormService forms;
    private final TaskTypes types;
    private final ProcessStarter starter;
    private final HostWorkflowService workflow;
    private final WorkflowObjects objects;
    private final ProcessItems items;
    private final RestVariables variables;
    private final RestAccess access;

    /** All collaborators. */
    TasksResource(
            TaskService tasks,
            HistoryService history,
            RuntimeService runtime,
            FormService forms,
            TaskTypes types,
            ProcessStarter starter,
            HostWorkflowService workflow,
            WorkflowObjects objects,
            ProcessItems items,
            RestVariables variables,
            RestAccess access) {
        this.tasks = tasks;
        this.history = history;
        this.runtime = runtime;
        this.forms = forms;
        this.types = types;
        this.starter = starter;
        this.workflow = workflow;
        this.objects = objects;
        this.items = items;
        this.variables = variables;
        this.access = access;
    }

    @Override
    public void register(RestRoutes routes) {
        routes.add("GET", BASE, this::list);
        routes.add("GET", "workflow/versions/1/processes/{processId}/tasks", this::listOfProcess);
        routes.add("GET", BASE + "/{taskId}", this::get);
        routes.add("PUT", BASE + "/{taskId}", this::update);
        routes.add("GET", BASE + "/{taskId}/candidates", this::candidates);
        routes.add("GET", BASE + "/{taskId}/variables", this::getVariables);
        routes.add("POST", BASE + "/{taskId}/variables", this::postVariables);
        routes.add("PUT", BASE + "/{taskId}/variables/{name}", this::putVariable);
        routes.add("DELETE", BASE + "/{taskId}/variables/{name}", this::deleteVariable);
        routes.add("GET", BASE + "/{taskId}/items", this::getItems);
        routes.add("POST", BASE + "/{taskId}/items", this::postItem);
        routes.add("DELETE", BASE + "/{taskId}/items/{itemId}", this::deleteItem);
    }

    private RestResponse list(RestRequest request) {
        WhereClause where = WhereClause.of(request, WHERE);
        String status = where.get("status");
        if (status == null || "active".equals(status)) {
            return listOpen(request, where);
        }
        if (!"completed".equals(status) && !"any".equals(status)) {
            throw RestException.badRequest("Invalid status parameter: " + status);
        }
        if (where.get("candidateUser") != null || where.get("candidateGroup") != null) {
            throw RestException.badRequest(
                    "Filtering on candidates is only allowed in combination with status-parameter 'active'");
        }
        HistoricTaskInstanceQuery query = history.createHistoricTaskInstanceQuery();
        if ("completed".equals(status)) {
            query.finished();
        }
        filter(query, where);
        if (where.get("processId") == null && !access.isAdmin(request.user())) {
            query.taskInvolvedUser(request.user());
        }
        return historic(request, query);
    }

    private RestResponse listOpen(RestRequest request, WhereClause where) {
        TaskQuery query = tasks.createTaskQuery();
        String candidate = where.get("candidateUser");
        if (candidate != null) {
            List<String> groups = access.groups(candidate);
            if (groups.isEmpty()) {
                query.taskCandidateUser(candidate);
            } else {
                query.taskCandidateGroupIn(groups);
            }
        }
        if (where.get("candidateGroup") != null) {
            query.taskCandidateGroup(where.get("candidateGroup"));
        }
        filter(query, where);
        boolean isOpenList = where.get("processId") == null && candidate == null && where.get("candidateGroup") == null;
        if (isOpenList && !access.isAdmin(request.user())) {
            query.taskInvolvedUser(request.user());
        }
        return open(request, query);
    }

    private static void filter(TaskQuery query, WhereClause where) {
        if (where.get("assignee") != null) {
            query.taskAssignee(where.get("assignee"));
        }
        if (where.get("owner") != null) {
            query.taskOwner(where.get("owner"));
        }
        if (where.get("name") != null) {
            query.taskName(where.get("name"));
        }
        if (where.get("processId") != null) {
            query.processInstanceId(where.get("processId"));
        }
        if (where.get("activityDefinitionId") != null) {
            query.taskDefinitionKey(where.get("activityDefinitionId"));
        }
        if (where.get("processDefinitionId") != null) {
            query.processDefinitionId(where.get("processDefinitionId"));
        }
        if (where.get("processDefinitionKey") != null) {
            query.processDefinitionKey(where.get("processDefinitionKey"));
        }
    }

    private static void filter(HistoricTaskInstanceQuery query, WhereClause where) {
        if (where.get("assignee") != null) {
            query.taskAssignee(where.get("assignee"));
        }
        if (where.get("owner") != null) {
            query.taskOwner(where.get("owner"));
        }
        if (where.get("name") != null) {
            query.taskName(where.get("name"));
        }
        if (where.get("processId") != null) {
            query.processInstanceId(where.get("processId"));
        }
        if (where.get("activityDefinitionId") != null) {
            query.taskDefinitionKey(where.get("activityDefinitionId"));
        }
        if (where.get("processDefinitionId") != null) {
            query.processDefinitionId(where.get("processDefinitionId"));
        }
        if (where.get("processDefinitionKey") != null) {
            query.processDefinitionKey(where.get("processDefinitionKey"));
        }
    }

    private RestResponse listOfProcess(RestRequest request) {
        String processId = request.path("processId");
        access.checkProcess(processId, request.user());
        String status = request.query("status");
        if (status == null || "active".equals(status)) {
            return open(request, tasks.createTaskQuery().processInstanceId(processId));
        }
        HistoricTaskInstanceQuery query =
                history.createHistoricTaskInstanceQuery().processInstanceId(processId);
        if ("completed".equals(status)) {
            query.finished();
        } else if (!"any".equals(status)) {
            throw RestException.badRequest("Invalid status parameter: " + status);
        }
        return historic(request, query);
    }

    private RestResponse open(RestRequest request, TaskQuery query) {
        int total = (int) query.count();
        List<Map<String, Object>> page =
                query.orderByTaskId().desc().listPage(request.skipCount(), request.maxItems()).stream()
                        .map(task -> RestViews.task(task, formKey(task)))
                        .toList();
        return RestResponse.list(page, Paging.of(request, total));
    }

    private static RestResponse historic(RestRequest request, HistoricTaskInstanceQuery query) {
        int total = (int) query.count();
        List<Map<String, Object>> page =
                query.orderByTaskId().desc().listPage(request.skipCount(), request.maxItems()).stream()
                        .map(RestViews::task)
                        .toList();
        return RestResponse.list(page, Paging.of(request, total));
    }

    private RestResponse get(RestRequest request) {
        return RestResponse.ok(RestViews.task(access.readable(request.path("taskId"), request.user())));
    }

    /** Only what {@code select} names is changed; without it nothing happens. */
    private RestResponse update(RestRequest request) {
        String taskId = request.path("taskId");
        JsonNode body = request.object(FIELDS);
        Set<String> selected = request.query("select") == null ? Set.of() : selected(request);
        String state = selected.contains("state") ? state(body) : null;
        Task task = access.updatable(taskId, request.user(), "claimed".equals(state));
        if (state == null) {
            change(task, selected, body);
        } else {
            change(task, state, selected, body, request.user());
        }
        HistoricTaskInstance now =
                history.createHistoricTaskInstanceQuery().taskId(taskId).singleResult();
        Map<String, Object> entry = RestViews.task(now);
        Task stillOpen = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (stillOpen != null && stillOpen.getDelegationState() != null) {
            entry.put("state", RestViews.state(stillOpen));
        }
        return RestResponse.ok(entry);
    }

    private static Set<String> selected(RestRequest request) {
        List<String> names = new ArrayList<>();
        for (String name : List.of(request.query("select").split(",", -1))) {
            names.add(name.trim());
        }
        return Set.copyOf(names);
    }

    private static String state(JsonNode body) {
        String state = body.path("state").asText("").toLowerCase(Locale.ROOT);
        if (!STATES.contains(state)) {
            throw RestException.badRequest(
                    "Invalid task state: " + body.path("state").asText());
        }
        return state;
    }

    private void change(Task task, Set<String> selected, JsonNode body) {
        if (selected.isEmpty()) {
            return;
        }
        for (String name : selected) {
            String value = body.hasNonNull(name) ? body.get(name).asText() : null;
            switch (name) {
                case "name" -> task.setName(value);
                case "description" -> task.setDescription(value);
                case "dueAt" -> task.setDueDate(value == null ? null : Values.parseDate(value));
                case "priority" -> task.setPriority(body.path("priority").asInt());
                case "assignee" -> task.setAssignee(value);
                case "owner" -> task.setOwner(value);
                default ->
                    throw RestException.badRequest(
                            READ_ONLY.contains(name)
                                    ? "The property selected for update is read-only: " + name
                                    : "The property selected for update does not exist for this resource: " + name);
            }
        }
        tasks.saveTask(task);
    }

    private void change(Task task, String state, Set<String> selected, JsonNode body, String user) {
        Map<String, Object> local = new HashMap<>();
        Map<String, Object> global = new HashMap<>();
        if (selected.contains("variables")) {
            for (JsonNode json : body.path("variables")) {
                RestVariables.Given given = read(task, json);
                (given.isLocal() ? local : global).put(given.name(), given.value());
            }
        }
        String id = task.getId();
        switch (state) {
            case "claimed" -> claim(id, user);
            case "completed" -> {
                decide(task, local);
                tasks.complete(id, global);
            }
            case "resolved" -> {
                decide(task, local);
                tasks.resolveTask(id, global);
            }
            case "delegated" -> delegate(task, selected, body, user);
            default -> tasks.setAssignee(id, null);
        }
    }

    private void claim(String taskId, String user) {
        try {
            tasks.claim(taskId, user);
        } catch (ActivitiTaskAlreadyClaimedException e) {
            RestException refusal = new RestException(409, "The task is already claimed by another user.");
            refusal.initCause(e);
            throw refusal;
        }
    }

    private void decide(Task task, Map<String, Object> local) {
        if (!local.isEmpty()) {
            tasks.setVariablesLocal(task.getId(), local);
        }
        workflow.setOutcome(tasks.createTaskQuery().taskId(task.getId()).singleResult(), null);
    }

    private void delegate(Task task, Set<String> selected, JsonNode body, String user) {
        if (!selected.contains("assignee") || !body.hasNonNull("assignee")) {
            throw RestException.badRequest(
                    "When delegating a task, assignee should be selected and provided in the request.");
        }
        if (!Objects.equals(task.getAssignee(), user)) {
            tasks.setAssignee(task.getId(), user);
        }
        tasks.delegateTask(task.getId(), body.get("assignee").asText());
    }

    private RestResponse candidates(RestRequest request) {
        Task task = access.writable(request.path("taskId"), request.user());
        List<Map<String, Object>> found = tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> "candidate".equals(link.getType()))
                .map(link -> Map.<String, Object>of(
                        "candidateType", link.getGroupId() != null ? "group" : "user",
                        "candidateId", link.getGroupId() != null ? link.getGroupId() : link.getUserId()))
                .toList();
        return RestResponse.list(Paging.cut(request, found), Paging.of(request, found.size()));
    }

    private RestResponse getVariables(RestRequest request) {
        HistoricTaskInstance task = access.readable(request.path("taskId"), request.user());
        String scope = scope(request);
        List<Map<String, Object>> shown = new ArrayList<>();
        if (!"global".equals(scope)) {
            shown.addAll(variables.show(objects.localVariables(task.getId()), types.task(task.getFormKey()), "local"));
        }
        if (!"local".equals(scope)) {
            TaskType startType = starter.startType(task.getProcessDefinitionId());
            shown.addAll(variables.show(objects.processVariables(task.getProcessInstanceId()), startType, "global"));
        }
        return RestResponse.list(Paging.cut(request, shown), Paging.of(request, shown.size()));
    }

    private static String scope(RestRequest request) {
        String text = request.query("where");
        return text != null && text.contains("scope")
                ? WhereClause.of(request, Set.of("scope")).get("scope")
                : null;
    }

    private RestResponse postVariables(RestRequest request) {
        Task task = access.writable(request.path("taskId"), request.user());
        JsonNode body = request.body();
        if (!body.isArray()) {
            return RestResponse.created(set(task, body));
        }
        List<Map<String, Object>> all = new ArrayList<>();
        body.forEach(json -> all.add(set(task, json)));
        return RestResponse.createdList(all);
    }

    private RestResponse putVariable(RestRequest request) {
        Task task = access.writable(request.path("taskId"), request.user());
        JsonNode body = ProcessesResource.named(request.body(), request.path("name"));
        return RestResponse.ok(set(task, body));
    }

    private RestResponse deleteVariable(RestRequest request) {
        Task task = access.writable(request.path("taskId"), request.user());
        String name = request.path("name");
        if (!tasks.hasVariableLocal(task.getId(), name)) {
            throw RestException.notFound(name);
        }
        tasks.removeVariableLocal(task.getId(), name);
        return RestResponse.noContent();
    }

    private Map<String, Object> set(Task task, JsonNode json) {
        RestVariables.Given given = read(task, RestRequest.strict(json, "scope", "name", "type", "value"));
        if (given.isLocal()) {
            tasks.setVariableLocal(task.getId(), given.name(), given.value());
        } else {
            runtime.setVariable(task.getExecutionId(), given.name(), given.value());
        }
        return variables.answer(given);
    }

    private RestVariables.Given read(Task task, JsonNode json) {
        boolean isGlobal = "global".equals(json.path("scope").asText());
        TaskType type = isGlobal ? starter.startType(task.getProcessDefinitionId()) : types.task(formKey(task));
        return variables.read(json, type, true);
    }

    private RestResponse getItems(RestRequest request) {
        HistoricTaskInstance task = access.readable(request.path("taskId"), request.user());
        return items.list(request, task.getProcessInstanceId());
    }

    private RestResponse postItem(RestRequest request) {
        Task task = access.writable(request.path("taskId"), request.user());
        return items.add(request, task.getProcessInstanceId());
    }

    private RestResponse deleteItem(RestRequest request) {
        Task task = access.writable(request.path("taskId"), request.user());
        return items.remove(request, task.getProcessInstanceId());
    }

    private String formKey(Task task) {
        return forms.getTaskFormKey(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
    }
}
