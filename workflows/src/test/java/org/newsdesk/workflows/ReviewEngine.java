package org.newsdesk.workflows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.ExecutionListener;
import org.activiti.engine.delegate.TaskListener;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.activiti.engine.task.Task;

/** The engine that the platform embeds, with beans that record the calls and route as they are told. */
final class ReviewEngine implements AutoCloseable {
    private final List<String> calls = new ArrayList<>();
    private final Router router = new Router();
    private final ProcessEngine engine;

    ReviewEngine() {
        Map<Object, Object> beans = new HashMap<>();
        beans.put("newsdeskSubmission", (ExecutionListener) e -> calls.add("submission"));
        beans.put("newsdeskLevel", (TaskListener) t -> calls.add(t.getEventName() + " " + t.getTaskDefinitionKey()));
        beans.put("newsdeskDecision", (ExecutionListener) e -> calls.add("decision " + e.getCurrentActivityId()));
        beans.put("newsdeskRoute", router);
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName(UUID.randomUUID().toString());
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        configuration.setJobExecutorActivate(false);
        configuration.setCreateDiagramOnDeploy(false);
        configuration.setBeans(beans);
        engine = configuration.buildProcessEngine();
        for (Definition definition : Definition.values()) {
            engine.getRepositoryService()
                    .createDeployment()
                    .addClasspathResource(definition.resource())
                    .deploy();
        }
    }

    /** Starts a process and returns its id. */
    String start(Definition definition) {
        return engine.getRuntimeService()
                .startProcessInstanceByKey(definition.key())
                .getId();
    }

    /** Completes the open task; the gateway behind it then learns that this comes next. */
    void complete(String process, String next) {
        router.next = next;
        engine.getTaskService().complete(task(process).getId());
    }

    /** The only open task. */
    Task task(String process) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(process)
                .singleResult();
    }

    /** Activity at which the process ended, or null while it runs. */
    String end(String process) {
        HistoricProcessInstance instance = engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(process)
                .singleResult();
        return instance.getEndActivityId();
    }

    /** What the definitions called so far, in order. */
    List<String> calls() {
        return List.copyOf(calls);
    }

    @Override
    public void close() {
        engine.close();
    }

    /** Stands for the bean that the gateways ask. */
    public static final class Router {
        private String next = "";

        /** Called by the conditions of the definitions. */
        public String next(DelegateExecution execution) {
            return next;
        }
    }
}
