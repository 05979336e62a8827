package org.newsdesk.testbed.host.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.activiti.engine.HistoryService;
import org.activiti.engine.RepositoryService;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.history.HistoricProcessInstanceQuery;
import org.activiti.engine.repository.ProcessDefinition;
import org.activiti.engine.runtime.ProcessInstance;
import org.alfresco.repo.workflow.WorkflowConstants;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.newsdesk.testbed.host.rest.Paging;
import org.newsdesk.testbed.host.rest.RestException;
import org.newsdesk.testbed.host.rest.RestRequest;
import org.newsdesk.testbed.host.rest.RestResource;
import org.newsdesk.testbed.host.rest.RestResponse;
import org.newsdesk.testbed.host.rest.RestRoutes;

/** Processes of the v1 workflow API. */
public final class ProcessesResource implements RestResource {
    private static final String BASE = "workflow/versions/1/processes";
    private static final Set<String> WHERE =
            Set.of("status", "processDefinitionId", "processDefinitionKey", "businessKey", "startUserId");

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final ProcessStarter starter;
    private final WorkflowObjects objects;
    private final ProcessItems items;
    private final RestVariables variables;
    private final RestAccess access;
    private final Nodes nodes;
    private final NodeService nodeService;

    /** All collaborators. */
    ProcessesResource(
            RepositoryService repository,
            RuntimeService runtime,
            HistoryService history,
            ProcessStarter starter,
            WorkflowObjects objects,
            ProcessItems items,
            RestVariables variables,
            RestAccess access,
            Nodes nodes,
            NodeService nodeService) {
        this.repository = repository;
        this.runtime = runtime;
        this.history = history;
        this.starter = starter;
        this.objects = objects;
        this.items = items;
        this.variables = variables;
        this.access = access;
        this.nodes = nodes;
        this.nodeService = nodeService;
    }

    @Override
    public void register(RestRoutes routes) {
        routes.add("GET", BASE, this::list);
        routes.add("POST", BASE, this::start);
        routes.add("GET", BASE + "/{processId}", this::get);
        routes.add("DELETE", BASE + "/{processId}", this::delete);
        routes.add("GET", BASE + "/{processId}/activities", this::activities);
        routes.add("GET", BASE + "/{processId}/variables", this::getVariables);
        routes.add("POST", BASE + "/{processId}/variables", this::postVariables);
        routes.add("PUT", BASE + "/{processId}/variables/{name}", this::putVariable);
        routes.add("DELETE", BASE + "/{processId}/variables/{name}", this::deleteVariable);
        routes.add("GET", BASE + "/{processId}/items", this::getItems);
        routes.add("POST", BASE + "/{processId}/items", this::postItem);
        routes.add("DELETE", BASE + "/{processId}/items/{itemId}", this::deleteItem);
        routes.add("GET", "workflow/versions/1/process-definitions", this::definitions);
    }

    private RestResponse list(RestRequest request) {
        WhereClause where = WhereClause.of(request, WHERE);
        HistoricProcessInstanceQuery query = history.createHistoricProcessInstanceQuery();
        String status = where.get("status");
        if (status == null || "active".equals(status)) {
            query.unfinished();
        } else if ("completed".equals(status)) {
            query.finished().notDeleted();
        } else if ("deleted".equals(status)) {
            query.deleted();
        } else if (!"any".equals(status)) {
            throw RestException.badRequest("Invalid status parameter: " + status);
        }
        if (where.get("processDefinitionId") != null) {
            query.processDefinitionId(where.get("processDefinitionId"));
        }
        if (where.get("processDefinitionKey") != null) {
            query.processDefinitionKey(where.get("processDefinitionKey"));
        }
        if (where.get("businessKey") != null) {
            query.processInstanceBusinessKey(where.get("businessKey"));
        }
        if (where.get("startUserId") != null) {
            query.startedBy(where.get("startUserId"));
        }
        if (!access.isAdmin(request.user())) {
            query.involvedUser(request.user());
        }
        int total = (int) query.count();
        List<Map<String, Object>> page =
                query
                        .orderByProcessInstanceStartTime()
                        .desc()
                        .listPage(request.skipCount(), request.maxItems())
                        .stream()
                        .map(RestViews::process)
                        .toList();
        return RestResponse.list(page, Paging.of(request, total));
    }

    /** Items go into the package first, as the caller, so that a locked item fails the start; then the process starts. */
    private RestResponse start(RestRequest request) {
        JsonNode body = request.object(
                "processDefinitionKey", "processDefinitionId", "businessKey", "variables", "items", "startUserId");
        String definitionId = definitionId(body);
        TaskType type = starter.startType(definitionId);
        Map<QName, Serializable> given = new HashMap<>();
        Iterator<Map.Entry<String, JsonNode>> fields = body.path("variables").fields();
        while (fields.hasNext()) {
            Map.Entry<String, JsonNode> field = fields.next();
            Map.Entry<QName, Serializable> variable = variables.ofStart(field.getKey(), field.getValue(), type);
            if (variable != null) {
                given.put(variable.getKey(), variable.getValue());
            }
        }
        given.put(WorkflowModel.ASSOC_PACKAGE, items.newPackage(body.path("items")));
        ProcessInstance process =
                starter.start(definitionId, body.path("businessKey").asText(null), given);
        if (!process.isEnded()) {
            starter.endStartTask(process.getId());
        }
        return RestResponse.created(RestViews.process(objects.process(process.getId())));
    }

    private String definitionId(JsonNode body) {
        if (body.hasNonNull("processDefinitionId")) {
            String id = body.get("processDefinitionId").asText();
            if (repository
                            .createProcessDefinitionQuery()
                            .processDefinitionId(id)
                            .count()
                    == 0) {
                throw RestException.badRequest("No workflow definition could be found with id '" + id + "'.");
            }
            return id;
        }
        if (!body.hasNonNull("processDefinitionKey")) {
            throw RestException.badRequest("Either processDefinitionId or processDefinitionKey is required");
        }
        String key = body.get("processDefinitionKey").asText();
        ProcessDefinition definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult();
        if (definition == null) {
            throw RestException.badRequest("No workflow definition could be found with key '" + key + "'.");
        }
        return definition.getId();
    }

    private RestResponse get(RestRequest request) {
        return RestResponse.ok(RestViews.process(allowed(request)));
    }

    /** Ends the process; the history and the package stay. */
    private RestResponse delete(RestRequest request) {
        HistoricProcessInstance process = allowed(request);
        if (process.getEndTime() != null) {
            throw RestException.notFound(process.getId());
        }
        runtime.deleteProcessInstance(process.getId(), "deleted through REST API call");
        return RestResponse.noContent();
    }

    private RestResponse activities(RestRequest request) {
        List<Map<String, Object>> all = new ArrayList<>();
        history.createHistoricActivityInstanceQuery()
                .processInstanceId(allowed(request).getId())
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .list()
                .forEach(activity -> {
                    Map<String, Object> entry = new LinkedHashMap<>();
                    entry.put("id", activity.getId());
                    entry.put("activityDefinitionId", activity.getActivityId());
                    entry.put("activityDefinitionType", activity.getActivityType());
                    entry.put("startedAt", Values.format(activity.getStartTime()));
                    if (activity.getEndTime() != null) {
                        entry.put("endedAt", Values.format(activity.getEndTime()));
                        entry.put("durationInMs", activity.getDurationInMillis());
                    }
                    all.add(entry);
                });
        return RestResponse.list(Paging.cut(request, all), Paging.of(request, all.size()));
    }

    private RestResponse getVariables(RestRequest request) {
        HistoricProcessInstance process = allowed(request);
        List<Map<String, Object>> shown = variables.show(
                objects.processVariables(process.getId()), starter.startType(process.getProcessDefinitionId()), null);
        return RestResponse.list(Paging.cut(request, shown), Paging.of(request, shown.size()));
    }

    private RestResponse postVariables(RestRequest request) {
        HistoricProcessInstance process = running(request);
        JsonNode body = request.body();
        if (!body.isArray()) {
            return RestResponse.created(set(process, body));
        }
        List<Map<String, Object>> all = new ArrayList<>();
        body.forEach(json -> all.add(set(process, json)));
        return RestResponse.createdList(all);
    }

    private RestResponse putVariable(RestRequest request) {
        HistoricProcessInstance process = running(request);
        return RestResponse.ok(set(process, named(request.body(), request.path("name"))));
    }

    private RestResponse deleteVariable(RestRequest request) {
        HistoricProcessInstance process = running(request);
        String name = request.path("name");
        if (!runtime.hasVariable(process.getId(), name)) {
            throw RestException.notFound(name);
        }
        runtime.removeVariable(process.getId(), name);
        return RestResponse.noContent();
    }

    /** The body of a PUT, named by the path. */
    static JsonNode named(JsonNode body, String name) {
        if (!body.isObject()) {
            throw RestException.badRequest("Could not read content from HTTP request body: an object is expected");
        }
        return ((ObjectNode) body).put("name", name);
    }

    private Map<String, Object> set(HistoricProcessInstance process, JsonNode json) {
        RestRequest.strict(json, "name", "type", "value");
        if (WorkflowConstants.PROP_INITIATOR.equals(json.path("name").asText())) {
            return setInitiator(process, json);
        }
        RestVariables.Given given = variables.read(json, starter.startType(process.getProcessDefinitionId()), false);
        runtime.setVariable(process.getId(), given.name(), given.value());
        return variables.answer(given);
    }

    private Map<String, Object> setInitiator(HistoricProcessInstance process, JsonNode json) {
        NodeRef person = ProcessItems.ref(json.path("value").asText());
        if (!nodeService.exists(person)) {
            throw RestException.badRequest("Variable value should be a valid person NodeRef.");
        }
        runtime.setVariable(process.getId(), WorkflowConstants.PROP_INITIATOR, nodes.toVariable(person));
        return Map.of("name", WorkflowConstants.PROP_INITIATOR, "type", "d:noderef", "value", person.toString());
    }

    private RestResponse getItems(RestRequest request) {
        return items.list(request, allowed(request).getId());
    }

    private RestResponse postItem(RestRequest request) {
        return items.add(request, running(request).getId());
    }

    private RestResponse deleteItem(RestRequest request) {
        return items.remove(request, running(request).getId());
    }

    private RestResponse definitions(RestRequest request) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (ProcessDefinition definition :
                repository.createProcessDefinitionQuery().latestVersion().list()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("id", definition.getId());
            entry.put("key", definition.getKey());
            entry.put("version", definition.getVersion());
            entry.put("name", definition.getName());
            entry.put("deploymentId", definition.getDeploymentId());
            String formKey = starter.startFormKey(definition.getId());
            if (formKey != null) {
                entry.put("startFormResourceKey", formKey);
            }
            all.add(entry);
        }
        return RestResponse.list(Paging.cut(request, all), Paging.of(request, all.size()));
    }

    private HistoricProcessInstance allowed(RestRequest request) {
        access.checkProcess(request.path("processId"), request.user());
        return objects.process(request.path("processId"));
    }

    private HistoricProcessInstance running(RestRequest request) {
        HistoricProcessInstance process = allowed(request);
        if (process.getEndTime() != null) {
            throw RestException.notFound(process.getId());
        }
        return process;
    }
}
