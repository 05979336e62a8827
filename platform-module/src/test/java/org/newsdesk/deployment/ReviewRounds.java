package org.newsdesk.deployment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.ExecutionListener;
import org.activiti.engine.delegate.TaskListener;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.activiti.engine.task.Task;
import org.newsdesk.draft.Level;
import org.newsdesk.review.Outcome;
import org.newsdesk.review.Route;
import org.newsdesk.review.SignOff;

/** The shipped definitions on the real engine, led by the real {@link Route}; only draft and trail are kept in memory. */
final class ReviewRounds implements AutoCloseable {
    private final Map<String, Round> rounds = new HashMap<>();
    private final ProcessEngine engine;

    ReviewRounds(String... definitions) {
        Map<Object, Object> beans = new HashMap<>();
        beans.put("newsdeskSubmission", (ExecutionListener) execution -> {});
        beans.put("newsdeskLevel", (TaskListener) this::level);
        beans.put("newsdeskDecision", (ExecutionListener) this::decided);
        beans.put("newsdeskRoute", new Gateway());
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName(UUID.randomUUID().toString());
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        configuration.setJobExecutorActivate(false);
        configuration.setCreateDiagramOnDeploy(false);
        configuration.setBeans(beans);
        engine = configuration.buildProcessEngine();
        for (String definition : definitions) {
            engine.getRepositoryService()
                    .createDeployment()
                    .addClasspathResource("alfresco/module/newsdesk-platform/workflow/" + definition + ".bpmn20.xml")
                    .deploy();
        }
    }

    /** Hands in a draft; the id stands for the draft. */
    String submit(String definition, boolean important) {
        String draft = UUID.randomUUID().toString();
        rounds.put(draft, new Round(important));
        engine.getRuntimeService().startProcessInstanceByKey(definition, draft);
        return draft;
    }

    /** Decides at the open level. */
    void decide(String draft, Outcome outcome, boolean marksImportant) {
        engine.getTaskService()
                .complete(task(draft).getId(), Map.of("outcome", outcome.name(), "important", marksImportant), true);
    }

    /** The name of the open task, or the name of the end at which the round came to its end. */
    String where(String draft) {
        Task task = task(draft);
        return task == null ? "→ " + end(draft) : task.getName();
    }

    @Override
    public void close() {
        engine.close();
    }

    private Task task(String draft) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(draft)
                .singleResult();
    }

    private String end(String draft) {
        HistoricProcessInstance instance = engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(draft)
                .singleResult();
        return engine.getRepositoryService()
                .getBpmnModel(instance.getProcessDefinitionId())
                .getFlowElement(instance.getEndActivityId())
                .getName();
    }

    /** As the extension does it: refuses a task to which the route does not lead, and takes the decision from its variables. */
    private void level(DelegateTask task) {
        Round round = rounds.get(task.getExecution().getProcessBusinessKey());
        Level level = Level.ofActivity(task.getTaskDefinitionKey());
        if (TaskListener.EVENTNAME_CREATE.equals(task.getEventName())) {
            if (round.route().next().filter(level::equals).isEmpty()) {
                throw new IllegalStateException("The route does not lead to " + level);
            }
        } else {
            round.outcome = Outcome.valueOf((String) task.getVariableLocal("outcome"));
            round.marksImportant = (Boolean) task.getVariableLocal("important");
        }
    }

    private void decided(DelegateExecution execution) {
        Round round = rounds.get(execution.getProcessBusinessKey());
        round.important |= round.marksImportant;
        round.signOffs.add(signOff(Level.ofActivity(execution.getCurrentActivityId()), round.outcome));
    }

    private static SignOff signOff(Level level, Outcome outcome) {
        return new SignOff(
                "id",
                level,
                level.activity(),
                level.activity(),
                "HEAD",
                null,
                null,
                outcome,
                "",
                Instant.EPOCH,
                1,
                "a".repeat(64),
                "1.0",
                null);
    }

    private static final class Round {
        private final List<SignOff> signOffs = new ArrayList<>();
        private boolean important;
        private Outcome outcome;
        private boolean marksImportant;

        Round(boolean important) {
            this.important = important;
        }

        Route route() {
            return new Route(important, signOffs);
        }
    }

    /** Answers the gateways. */
    public final class Gateway {

        /** As the extension's own does. */
        public String next(DelegateExecution execution) {
            Route route = rounds.get(execution.getProcessBusinessKey()).route();
            return route.returned() ? "RETURNED" : route.next().map(Enum::name).orElse("DONE");
        }
    }
}
