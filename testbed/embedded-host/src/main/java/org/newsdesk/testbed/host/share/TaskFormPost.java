package org.newsdesk.testbed.host.share;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.newsdesk.testbed.host.workflow.Packages;
import org.newsdesk.testbed.host.workflow.Values;
import org.newsdesk.testbed.host.workflow.VariableNames;
import org.springframework.extensions.webscripts.WebScriptRequest;

/**
 * Saves or ends a task from Share's form. Here, and only here, the administrator is refused: the form asks whether the user may
 * edit the task (assignee, initiator, candidate of an unclaimed task).
 */
public final class TaskFormPost extends FormPost {
    private final WorkflowService workflow;
    private final Packages packages;

    /** The public workflow service. */
    public TaskFormPost(
            VariableNames names,
            Values values,
            DictionaryService dictionary,
            WorkflowService workflow,
            Packages packages) {
        super("task", names, values, dictionary);
        this.workflow = workflow;
        this.packages = packages;
    }

    @Override
    String itemId(WebScriptRequest request) {
        return path(request, "item_id");
    }

    @Override
    Object save(String taskId, FormData form) {
        WorkflowTask task = workflow.getTaskById(taskId);
        if (task == null) {
            throw new AlfrescoRuntimeException("FormNotFoundException: no task " + taskId);
        }
        if (task.getState() == WorkflowTaskState.COMPLETED) {
            throw new AlfrescoRuntimeException("workflowtask.already.done.error");
        }
        if (!workflow.isTaskEditable(task, AuthenticationUtil.getFullyAuthenticatedUser())) {
            throw new AccessDeniedException("Failed to update task with id '" + taskId + "'.");
        }
        NodeRef pack = (NodeRef) task.getProperties().get(WorkflowModel.ASSOC_PACKAGE);
        form.addedItems().forEach(item -> packages.add(pack, item));
        form.removedItems().forEach(item -> packages.remove(pack, item));
        WorkflowTask saved = workflow.updateTask(taskId, form.properties(), form.added(), form.removed());
        if (form.transition() == null) {
            return saved;
        }
        return workflow.endTask(taskId, form.transition().isEmpty() ? null : form.transition());
    }
}
