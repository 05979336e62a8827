package org.newsdesk.review;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.TaskService;
import org.activiti.engine.task.DelegationState;
import org.activiti.engine.task.Task;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.Drafts;
import org.newsdesk.draft.Level;
import org.newsdesk.repository.ProtectedWrites;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/** Starts, advances and ends the process of a round. What the process then does is up to its listeners. */
public class ReviewProcess {
    /** Transaction resource that allows a process to end without a decision: the draft was recalled. */
    private static final String RECALLED = ReviewProcess.class.getName() + ".recalled";

    private final WorkflowService workflowService;
    private final RuntimeService runtimeService;
    private final TaskService taskService;
    private final NodeService nodeService;
    private final ProtectedWrites writes;

    public ReviewProcess(
            WorkflowService workflowService,
            RuntimeService runtimeService,
            TaskService taskService,
            NodeService nodeService,
            ProtectedWrites writes) {
        this.workflowService = workflowService;
        this.runtimeService = runtimeService;
        this.taskService = taskService;
        this.nodeService = nodeService;
        this.writes = writes;
    }

    /** Starts the process with the draft in its package, as the acting user. */
    public void start(String definitionKey, Draft draft) {
        WorkflowDefinition definition = workflowService.getDefinitionByName("activiti$" + definitionKey);
        NodeRef items = packageOf(Drafts.node(draft.id()));
        Map<QName, Serializable> parameters = new HashMap<>();
        parameters.put(WorkflowModel.ASSOC_PACKAGE, items);
        parameters.put(WorkflowModel.PROP_WORKFLOW_DESCRIPTION, draft.form().title());
        workflowService.startWorkflow(definition.getId(), parameters);
    }

    /** Binds a process to the draft it carries, by its business key, which no interface of the platform can change. */
    public void bind(String processId, String draftId) {
        runtimeService.updateBusinessKey(processId, draftId);
    }

    /** The open task of a level, or empty when it was decided meanwhile. */
    public Optional<Task> openTask(Draft draft, Level level) {
        return Optional.ofNullable(taskService
                .createTaskQuery()
                .processInstanceId(draft.submission().processId())
                .taskDefinitionKey(level.activity())
                .singleResult());
    }

    /**
     * Completes the task of a level with a decision, taking it over from whoever holds it.
     *
     * @throws RuleViolation 409 when it was decided meanwhile
     */
    public void complete(Draft draft, Level level, String person, Map<String, Object> decision) {
        Task task = openTask(draft, level)
                .orElseThrow(() -> RuleViolation.conflict(Problem.of("I4", "newsdesk.problem.concurrent")));
        if (task.getDelegationState() == DelegationState.PENDING) {
            taskService.resolveTask(task.getId());
        }
        taskService.setAssignee(task.getId(), person);
        taskService.setVariablesLocal(task.getId(), decision);
        taskService.complete(task.getId());
    }

    /** Ends the process without a decision. A process that is gone already is no obstacle (I10). */
    public void recall(String processId) {
        boolean running = processId != null
                && runtimeService
                                .createProcessInstanceQuery()
                                .processInstanceId(processId)
                                .count()
                        > 0;
        if (running) {
            AlfrescoTransactionSupport.bindResource(RECALLED, processId);
            runtimeService.deleteProcessInstance(processId, "recalled");
        }
    }

    /** Whether the transaction under way recalls this process. */
    public boolean recalled(String processId) {
        return processId.equals(AlfrescoTransactionSupport.getResource(RECALLED));
    }

    /** The documents in a package. */
    public List<NodeRef> documentsIn(NodeRef items) {
        return writes.call(() -> nodeService.getChildAssocs(items).stream()
                .map(item -> item.getChildRef())
                .toList());
    }

    private NodeRef packageOf(NodeRef document) {
        return writes.call(() -> {
            NodeRef items = workflowService.createPackage(null);
            QName name = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, document.getId());
            nodeService.addChild(items, document, WorkflowModel.ASSOC_PACKAGE_CONTAINS, name);
            return items;
        });
    }
}
