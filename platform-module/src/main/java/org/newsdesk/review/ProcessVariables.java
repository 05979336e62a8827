package org.newsdesk.review;

import java.util.List;
import java.util.Optional;
import org.activiti.engine.delegate.DelegateExecution;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNode;
import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.newsdesk.draft.Drafts;

/**
 * The variables the platform itself needs to open the next task. Whoever ever held a task may overwrite them with anything, after
 * which the platform could open no task any more and the review would be stuck (I10); the product never reads them (I4).
 */
public class ProcessVariables {
    private static final String PACKAGE = "bpm_package";
    private static final List<String> NODES = List.of("initiator", "initiatorhome", "companyhome", PACKAGE);

    private final NodeService nodeService;
    private final ServiceRegistry services;

    public ProcessVariables(NodeService nodeService, ServiceRegistry services) {
        this.nodeService = nodeService;
        this.services = services;
    }

    /** Removes what was forged and restores the package from the repository. */
    public void repair(DelegateExecution execution, String draftId) {
        for (String name : NODES) {
            Object value = execution.getVariable(name);
            if (value != null && !(value instanceof ActivitiScriptNode)) {
                execution.removeVariable(name);
            }
        }
        if (execution.getVariable(PACKAGE) == null) {
            packageOf(draftId, execution.getProcessInstanceId())
                    .ifPresent(node -> execution.setVariable(PACKAGE, node));
        }
    }

    private Optional<ActivitiScriptNode> packageOf(String draftId, String processId) {
        return nodeService
                .getParentAssocs(
                        Drafts.node(draftId), WorkflowModel.ASSOC_PACKAGE_CONTAINS, RegexQNamePattern.MATCH_ALL)
                .stream()
                .map(ChildAssociationRef::getParentRef)
                .filter(node -> belongsTo(node, processId))
                .findFirst()
                .map(node -> new ActivitiScriptNode(node, services));
    }

    private boolean belongsTo(NodeRef items, String processId) {
        Object instance = nodeService.getProperty(items, WorkflowModel.PROP_WORKFLOW_INSTANCE_ID);
        return ("activiti$" + processId).equals(instance);
    }
}
