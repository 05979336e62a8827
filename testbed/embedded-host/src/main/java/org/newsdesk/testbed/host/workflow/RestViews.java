package org.newsdesk.testbed.host.workflow;

import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.history.HistoricTaskInstance;
import org.activiti.engine.task.DelegationState;
import org.activiti.engine.task.Task;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

/** Entries of the v1 REST API for processes, tasks and items. */
final class RestViews {
    private RestViews() {}

    static Map<String, Object> process(HistoricProcessInstance process) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("processDefinitionId", process.getProcessDefinitionId());
        put(entry, "durationInMs", process.getDurationInMillis());
        put(entry, "startUserId", process.getStartUserId());
        put(entry, "startActivityId", process.getStartActivityId());
        put(entry, "endedAt", time(process.getEndTime()));
        put(entry, "startedAt", time(process.getStartTime()));
        entry.put("id", process.getId());
        entry.put("completed", process.getEndTime() != null);
        put(entry, "deleteReason", process.getDeleteReason());
        put(entry, "businessKey", process.getBusinessKey());
        entry.put("processDefinitionKey", process.getProcessDefinitionId().replaceFirst(":.*", ""));
        return entry;
    }

    /** A task of the history; an open one is claimed or unclaimed. */
    static Map<String, Object> task(HistoricTaskInstance task) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("processDefinitionId", task.getProcessDefinitionId());
        put(entry, "durationInMs", task.getDurationInMillis());
        entry.put("processId", task.getProcessInstanceId());
        put(entry, "name", task.getName());
        put(entry, "description", task.getDescription());
        put(entry, "startedAt", time(task.getStartTime()));
        put(entry, "endedAt", time(task.getEndTime()));
        put(entry, "dueAt", time(task.getDueDate()));
        entry.put("id", task.getId());
        put(entry, "owner", task.getOwner());
        put(entry, "assignee", task.getAssignee());
        String open = task.getAssignee() == null ? "unclaimed" : "claimed";
        entry.put("state", task.getEndTime() == null ? open : "completed");
        entry.put("activityDefinitionId", task.getTaskDefinitionKey());
        entry.put("priority", task.getPriority());
        put(entry, "formResourceKey", task.getFormKey());
        return entry;
    }

    /** An open task. */
    static Map<String, Object> task(Task task, String formKey) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("processDefinitionId", task.getProcessDefinitionId());
        entry.put("processId", task.getProcessInstanceId());
        put(entry, "name", task.getName());
        put(entry, "description", task.getDescription());
        put(entry, "startedAt", time(task.getCreateTime()));
        put(entry, "dueAt", time(task.getDueDate()));
        entry.put("id", task.getId());
        put(entry, "owner", task.getOwner());
        put(entry, "assignee", task.getAssignee());
        entry.put("state", state(task));
        entry.put("activityDefinitionId", task.getTaskDefinitionKey());
        entry.put("priority", task.getPriority());
        put(entry, "formResourceKey", formKey);
        return entry;
    }

    static String state(Task task) {
        if (task.getDelegationState() == DelegationState.PENDING) {
            return "delegated";
        }
        if (task.getDelegationState() == DelegationState.RESOLVED) {
            return "resolved";
        }
        return task.getAssignee() == null ? "unclaimed" : "claimed";
    }

    /** An item, shown even to those who may not read the node. */
    static Map<String, Object> item(NodeService raw, NodeRef node) {
        Map<String, Object> entry = new LinkedHashMap<>();
        put(entry, "createdAt", time((Date) raw.getProperty(node, ContentModel.PROP_CREATED)));
        if (raw.getProperty(node, ContentModel.PROP_CONTENT) instanceof ContentData content) {
            entry.put("size", content.getSize());
            put(entry, "mimeType", content.getMimetype());
        }
        put(entry, "createdBy", raw.getProperty(node, ContentModel.PROP_CREATOR));
        put(entry, "modifiedAt", time((Date) raw.getProperty(node, ContentModel.PROP_MODIFIED)));
        put(entry, "name", raw.getProperty(node, ContentModel.PROP_NAME));
        put(entry, "title", raw.getProperty(node, ContentModel.PROP_TITLE));
        put(entry, "modifiedBy", raw.getProperty(node, ContentModel.PROP_MODIFIER));
        entry.put("id", node.getId());
        return entry;
    }

    private static String time(Date date) {
        return date == null ? null : Values.format(date);
    }

    private static void put(Map<String, Object> entry, String key, Object value) {
        if (value != null) {
            entry.put(key, value);
        }
    }
}
