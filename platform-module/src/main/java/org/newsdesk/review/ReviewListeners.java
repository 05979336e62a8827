package org.newsdesk.review;

import java.util.List;
import java.util.Map;
import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.ExecutionListener;
import org.activiti.engine.delegate.TaskListener;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNode;
import org.alfresco.service.cmr.repository.NodeRef;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.Level;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/**
 * What the process definitions call, under the names given at registration: {@code newsdeskSubmission} (start),
 * {@code newsdeskLevel} (a task is created or completed), {@code newsdeskDecision} (a task ends) and {@code newsdeskRoute}
 * (gateways).
 *
 * <p>A decision is judged at the end of the task's execution and not in its completion listener, because only there the
 * platform's interfaces answer with the refusal's own text and status.
 */
public class ReviewListeners {
    private static final String DECISION = ReviewListeners.class.getName() + ".decision.";

    private final ReviewService reviews;
    private final Decisions decisions;
    private final ReviewProcess process;
    private final ProcessVariables variables;

    public ReviewListeners(
            ReviewService reviews, Decisions decisions, ReviewProcess process, ProcessVariables variables) {
        this.reviews = reviews;
        this.decisions = decisions;
        this.process = process;
        this.variables = variables;
    }

    /** Makes the listeners known to the process engine. */
    public void register(Map<Object, Object> activitiBeans) {
        activitiBeans.put("newsdeskSubmission", (ExecutionListener) this::begin);
        activitiBeans.put("newsdeskLevel", (TaskListener) this::task);
        activitiBeans.put("newsdeskDecision", (ExecutionListener) this::decide);
        activitiBeans.put("newsdeskRoute", new Gateway());
    }

    private void begin(DelegateExecution execution) {
        Object items = execution.getVariable("bpm_package");
        List<NodeRef> documents =
                items instanceof ActivitiScriptNode node ? process.documentsIn(node.getNodeRef()) : List.of();
        if (documents.size() != 1) {
            throw RuleViolation.of(Problem.of("G2", "newsdesk.problem.G2.oneDraft"));
        }
        String draftId = documents.get(0).getId();
        String definition = execution.getProcessDefinitionId().split(":", 2)[0];
        process.bind(execution.getProcessInstanceId(), draftId);
        reviews.begin(draftId, execution.getProcessInstanceId(), definition, actor());
    }

    private void task(DelegateTask task) {
        if (TaskListener.EVENTNAME_CREATE.equals(task.getEventName())) {
            DelegateExecution execution = task.getExecution();
            Level level = Level.ofActivity(task.getTaskDefinitionKey());
            task.addCandidateGroup(
                    reviews.open(execution.getProcessBusinessKey(), execution.getProcessInstanceId(), level));
        } else {
            AlfrescoTransactionSupport.bindResource(
                    DECISION + task.getExecutionId(), TaskValues.decision(task::getVariableLocal));
        }
    }

    private void decide(DelegateExecution execution) {
        String processId = execution.getProcessInstanceId();
        if (process.recalled(processId)) {
            return;
        }
        Decision decision = AlfrescoTransactionSupport.getResource(DECISION + execution.getId());
        if (decision == null) {
            throw RuleViolation.conflict(Problem.of("I10", "newsdesk.problem.I10.delete"));
        }
        AlfrescoTransactionSupport.unbindResource(DECISION + execution.getId());
        Draft draft = reviews.underReview(execution.getProcessBusinessKey(), processId);
        variables.repair(execution, draft.id());
        decisions.decide(draft, Level.ofActivity(execution.getCurrentActivityId()), actor(), decision);
    }

    /** Who acts: the user of the request, whoever started the process or holds the task. */
    private static String actor() {
        return AuthenticationUtil.getFullyAuthenticatedUser();
    }

    /** Answers the conditions of the gateways from the node and its trail, never from process variables (I4). */
    public final class Gateway {

        /** Name of the level whose turn it is, or {@code RETURNED}, or {@code DONE} when every level has passed. */
        public String next(DelegateExecution execution) {
            Route route = reviews.route(execution.getProcessBusinessKey());
            return route.returned() ? "RETURNED" : route.next().map(Enum::name).orElse("DONE");
        }
    }
}
