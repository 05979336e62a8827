package org.newsdesk.testbed.host.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.activiti.bpmn.model.BaseElement;
import org.activiti.bpmn.model.UserTask;
import org.activiti.engine.ProcessEngineConfiguration;
import org.activiti.engine.delegate.ExecutionListener;
import org.activiti.engine.delegate.TaskListener;
import org.activiti.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.activiti.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.activiti.engine.impl.bpmn.parser.BpmnParse;
import org.activiti.engine.impl.bpmn.parser.handler.AbstractBpmnParseHandler;
import org.activiti.engine.impl.history.HistoryLevel;
import org.activiti.spring.SpringProcessEngineConfiguration;
import org.alfresco.service.ServiceRegistry;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The engine as the platform configures it: the repository's database and transactions, full history, beans only from the
 * registry map, and own listeners in front of those of the process.
 */
public final class EngineConfiguration extends SpringProcessEngineConfiguration {

    /** Listeners run first: see {@link CreateTaskListener} and {@link CompleteTaskListener}. */
    public EngineConfiguration(
            DataSource dataSource,
            PlatformTransactionManager transactionManager,
            Map<Object, Object> beanRegistry,
            ServiceRegistry services,
            CreateTaskListener onCreate,
            CompleteTaskListener onComplete) {
        setProcessEngineName("newsdeskHost");
        setDataSource(dataSource);
        setTransactionManager(transactionManager);
        // H2 runs in PostgreSQL mode and does not know the types of the engine's own H2 scripts
        setDatabaseType(DATABASE_TYPE_POSTGRES);
        setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        setHistory(HistoryLevel.FULL.getKey());
        setJobExecutorActivate(false);
        setBeans(beanRegistry);
        setCustomPreVariableTypes(new ArrayList<>(List.of(new ScriptNodeVariableType(services))));
        setPostBpmnParseHandlers(List.of(new TaskHandler(onCreate, onComplete), new ProcessHandler()));
    }

    private static final class TaskHandler extends AbstractBpmnParseHandler<UserTask> {
        private final TaskListener onCreate;
        private final TaskListener onComplete;

        TaskHandler(TaskListener onCreate, TaskListener onComplete) {
            this.onCreate = onCreate;
            this.onComplete = onComplete;
        }

        @Override
        protected Class<? extends BaseElement> getHandledType() {
            return UserTask.class;
        }

        @Override
        protected void executeParse(BpmnParse parse, UserTask task) {
            Object behaviour = findActivity(parse, task.getId()).getActivityBehavior();
            if (behaviour instanceof MultiInstanceActivityBehavior several) {
                behaviour = several.getInnerActivityBehavior();
            }
            if (behaviour instanceof UserTaskActivityBehavior userTask) {
                Map<String, List<TaskListener>> listeners =
                        userTask.getTaskDefinition().getTaskListeners();
                addFirst(listeners, TaskListener.EVENTNAME_CREATE, onCreate);
                addFirst(listeners, TaskListener.EVENTNAME_COMPLETE, onComplete);
            }
        }

        private static void addFirst(Map<String, List<TaskListener>> all, String event, TaskListener listener) {
            all.computeIfAbsent(event, e -> new ArrayList<>()).add(0, listener);
        }
    }

    private static final class ProcessHandler extends AbstractBpmnParseHandler<org.activiti.bpmn.model.Process> {
        @Override
        protected Class<? extends BaseElement> getHandledType() {
            return org.activiti.bpmn.model.Process.class;
        }

        @Override
        protected void executeParse(BpmnParse parse, org.activiti.bpmn.model.Process process) {
            parse.getCurrentProcessDefinition()
                    .addExecutionListener(
                            ExecutionListener.EVENTNAME_START,
                            execution -> execution.setVariable("workflowinstanceid", Ids.global(execution.getId())));
        }
    }
}
