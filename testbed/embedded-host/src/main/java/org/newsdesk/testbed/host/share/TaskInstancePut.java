package org.newsdesk.testbed.host.share;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.namespace.QName;
import org.newsdesk.testbed.host.workflow.Values;
import org.newsdesk.testbed.host.workflow.VariableNames;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** Changes properties of a task; {@code cm_owner} reassigns it. A refusal is a 401. */
public final class TaskInstancePut extends JsonScript {
    private final WorkflowService workflow;
    private final WorkflowViews views;
    private final VariableNames names;
    private final Values values;
    private final DictionaryService dictionary;

    /** The public workflow service. */
    public TaskInstancePut(
            WorkflowService workflow,
            WorkflowViews views,
            VariableNames names,
            Values values,
            DictionaryService dictionary) {
        this.workflow = workflow;
        this.views = views;
        this.names = names;
        this.values = values;
        this.dictionary = dictionary;
    }

    @Override
    Object answer(WebScriptRequest request) {
        String taskId = path(request, "task_instance_id");
        JsonNode body = body(request);
        try {
            workflow.getTaskById(taskId);
            WorkflowTask task = workflow.updateTask(taskId, properties(body), null, null);
            return Map.of("data", views.task(task));
        } catch (AccessDeniedException | WorkflowException e) {
            throw new WebScriptException(401, "Failed to update workflow task with id: " + taskId, e);
        }
    }

    private Map<QName, Serializable> properties(JsonNode body) {
        Map<QName, Serializable> properties = new HashMap<>();
        Iterator<Map.Entry<String, JsonNode>> fields = body.fields();
        while (fields.hasNext()) {
            Map.Entry<String, JsonNode> field = fields.next();
            QName name = names.name(field.getKey());
            properties.put(name, value(field.getValue(), dictionary.getProperty(name)));
        }
        return properties;
    }

    private Serializable value(JsonNode json, PropertyDefinition property) {
        if (json.isNull()) {
            return null;
        }
        if (json.isArray()) {
            ArrayList<Serializable> all = new ArrayList<>();
            json.forEach(one -> all.add(value(one, property)));
            return all;
        }
        return property == null
                ? json.asText()
                : values.convert(property.getDataType().getName(), json.asText());
    }
}
