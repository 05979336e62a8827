package org.newsdesk.deployment;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.delegate.ExecutionListener;
import org.activiti.engine.delegate.TaskListener;
import org.activiti.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.activiti.engine.repository.ProcessDefinition;
import org.activiti.engine.task.Task;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.transaction.TransactionService;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** One start of one host: its own engine on a shared database, with the platform's kind of transactions. */
final class HostStart implements AutoCloseable {
    private static final AtomicLong IDS = new AtomicLong();

    private final Route route = new Route();
    private final ProcessEngine engine;
    private final TransactionService transactionService;

    HostStart(DataSource database) {
        DataSource transactional = new TransactionAwareDataSourceProxy(database);
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName(UUID.randomUUID().toString());
        configuration.setDataSource(transactional);
        configuration.setTransactionsExternallyManaged(true);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setIdGenerator(() -> String.valueOf(IDS.incrementAndGet()));
        configuration.setJobExecutorActivate(false);
        configuration.setCreateDiagramOnDeploy(false);
        configuration.setBeans(beans());
        engine = configuration.buildProcessEngine();
        transactionService = transactionService(new Retrying(database));
    }

    /** A database that several hosts can share. */
    static DataSource database() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
        return database;
    }

    /** What the module does at this start. */
    void deploy(Map<String, Resource> shipped) {
        ProcessDeployment deployment = new ProcessDeployment();
        deployment.setTransactionService(transactionService);
        deployment.setRepositoryService(engine.getRepositoryService());
        deployment.setDefinitions(shipped);
        deployment.executeInternal();
    }

    String startReview(String key) {
        return engine.getRuntimeService().startProcessInstanceByKey(key).getId();
    }

    Task task(String process) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(process)
                .singleResult();
    }

    void complete(String process, String next) {
        route.next = next;
        engine.getTaskService().complete(task(process).getId());
    }

    /** Version of the definition on which a process runs or ran. */
    int version(String process) {
        String definition = engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(process)
                .singleResult()
                .getProcessDefinitionId();
        return engine.getRepositoryService().getProcessDefinition(definition).getVersion();
    }

    boolean ended(String process) {
        return task(process) == null;
    }

    long versions(String key) {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .count();
    }

    ProcessDefinition latest(String key) {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult();
    }

    @Override
    public void close() {
        engine.close();
    }

    private Map<Object, Object> beans() {
        Map<Object, Object> beans = new HashMap<>();
        beans.put("newsdeskSubmission", (ExecutionListener) execution -> {});
        beans.put("newsdeskLevel", (TaskListener) task -> {});
        beans.put("newsdeskDecision", (ExecutionListener) execution -> {});
        beans.put("newsdeskRoute", route);
        return beans;
    }

    private static TransactionService transactionService(RetryingTransactionHelper helper) {
        return (TransactionService) Proxy.newProxyInstance(
                HostStart.class.getClassLoader(),
                new Class<?>[] {TransactionService.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRetryingTransactionHelper" -> helper;
                    case "getAllowWrite" -> true;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    /** Answers the gateways as it is told. */
    public static final class Route {
        private String next = "";

        /** Called by the definitions. */
        public String next(Object execution) {
            return next;
        }
    }

    /** Tries again what the platform's helper would. */
    private static final class Retrying extends RetryingTransactionHelper {
        private final TransactionTemplate transaction;

        Retrying(DataSource database) {
            transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        }

        @Override
        public <R> R doInTransaction(RetryingTransactionCallback<R> work, boolean readOnly, boolean requiresNew) {
            for (int tries = 1; ; tries++) {
                try {
                    return transaction.execute(status -> unchecked(work));
                } catch (RuntimeException e) {
                    if (tries == 5 || extractRetryCause(e) == null) {
                        throw e;
                    }
                }
            }
        }

        private static <R> R unchecked(RetryingTransactionCallback<R> work) {
            try {
                return work.execute();
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
