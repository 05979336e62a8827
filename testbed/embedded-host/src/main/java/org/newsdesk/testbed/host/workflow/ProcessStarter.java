package org.newsdesk.testbed.host.workflow;

import java.io.Serializable;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.activiti.engine.FormService;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.form.StartFormData;
import org.activiti.engine.impl.context.Context;
import org.activiti.engine.impl.identity.Authentication;
import org.activiti.engine.runtime.ProcessInstance;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.WorkflowConstants;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/** Starts processes with the variables that the platform gives them. */
public final class ProcessStarter {
    /** Process variable that says when the start task was ended. */
    public static final String START_TASK_COMPLETED = "_startTaskCompleted";

    private final RuntimeService runtime;
    private final FormService forms;
    private final TaskTypes types;
    private final TaskProperties properties;
    private final Nodes nodes;
    private final NodeService nodeService;
    private final Repository repository;

    /** All collaborators; the node service is the raw one. */
    public ProcessStarter(
            RuntimeService runtime,
            FormService forms,
            TaskTypes types,
            TaskProperties properties,
            Nodes nodes,
            NodeService nodeService,
            Repository repository) {
        this.runtime = runtime;
        this.forms = forms;
        this.types = types;
        this.properties = properties;
        this.nodes = nodes;
        this.nodeService = nodeService;
        this.repository = repository;
    }

    /** Type of the start task of a definition. */
    public TaskType startType(String definitionId) {
        return types.start(startFormKey(definitionId));
    }

    /** Form key of the start event, or null. */
    public String startFormKey(String definitionId) {
        StartFormData form = forms.getStartFormData(definitionId);
        return form == null ? null : form.getFormKey();
    }

    /** Starts a process as the fully authenticated user. */
    public ProcessInstance start(String definitionId, String businessKey, Map<QName, Serializable> given) {
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        TaskType type = startType(definitionId);
        Map<String, Object> variables =
                properties.startVariables(type, given == null ? new HashMap<>() : new HashMap<>(given));
        variables.put(WorkflowConstants.PROP_CANCELLED, false);
        variables.put(WorkflowConstants.PROP_COMPANY_HOME, nodes.toVariable(repository.getCompanyHome()));
        NodeRef initiator = nodes.person(user);
        if (initiator != null) {
            variables.put(WorkflowConstants.PROP_INITIATOR, nodes.toVariable(initiator));
            Object home = nodeService.getProperty(initiator, ContentModel.PROP_HOMEFOLDER);
            if (home != null) {
                variables.put(WorkflowConstants.PROP_INITIATOR_HOME, nodes.toVariable(home));
            }
        }
        return inOwnContext(user, () -> runtime.startProcessInstanceById(definitionId, businessKey, variables));
    }

    /** Marks the start task as ended. */
    public void endStartTask(String processId) {
        runtime.setVariable(processId, START_TASK_COMPLETED, Date.from(Instant.now()));
    }

    /** Whether the start type says that its task ends by itself. */
    public boolean endsAutomatically(String definitionId) {
        return startType(definitionId).aspects().contains(WorkflowModel.ASPECT_END_AUTOMATICALLY);
    }

    /** The engine's idea of who acts is set for the start only; a listener that starts a process does not share its context. */
    private static ProcessInstance inOwnContext(String user, java.util.function.Supplier<ProcessInstance> start) {
        boolean isNested = Context.getCommandContext() != null;
        if (isNested) {
            Context.setCommandContext(null);
        }
        Authentication.setAuthenticatedUserId(user);
        try {
            return start.get();
        } finally {
            Authentication.setAuthenticatedUserId(null);
            if (isNested) {
                Context.removeCommandContext();
            }
        }
    }
}
