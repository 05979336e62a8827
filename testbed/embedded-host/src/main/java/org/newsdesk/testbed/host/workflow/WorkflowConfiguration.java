package org.newsdesk.testbed.host.workflow;

import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.activiti.engine.FormService;
import org.activiti.engine.HistoryService;
import org.activiti.engine.ManagementService;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.RepositoryService;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.TaskService;
import org.alfresco.repo.model.Repository;
import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.NamespaceService;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.transaction.PlatformTransactionManager;

/** The beans of the workflow part, under the names that the platform gives them. */
@Configuration(proxyBeanMethods = false)
public class WorkflowConfiguration {

    /** Beans that expressions of processes see. */
    @Bean
    public Map<Object, Object> activitiBeanRegistry() {
        return new HashMap<>();
    }

    @Bean
    VariableNames workflowVariableNames(@Qualifier("namespaceService") NamespaceService namespaces) {
        return new VariableNames(namespaces);
    }

    @Bean
    Values workflowValues(@Qualifier("namespaceService") NamespaceService namespaces) {
        return new Values(namespaces);
    }

    @Bean
    TaskTypes workflowTaskTypes(@Qualifier("dictionaryService") DictionaryService dictionary, VariableNames names) {
        return new TaskTypes(dictionary, names);
    }

    @Bean
    Nodes workflowNodes(
            @Qualifier("nodeService") NodeService nodes,
            @Qualifier("personService") PersonService people,
            @Qualifier("authorityService") AuthorityService authorities,
            @Lazy @Qualifier("ServiceRegistry") ServiceRegistry services) {
        return new Nodes(nodes, people, authorities, services);
    }

    @Bean
    TaskProperties workflowTaskProperties(
            TaskTypes types,
            VariableNames names,
            Values values,
            Nodes nodes,
            ObjectProvider<TaskService> tasks,
            ObjectProvider<FormService> forms) {
        return new TaskProperties(types, names, values, nodes, tasks::getObject, forms::getObject);
    }

    /** The engine. */
    @Bean(destroyMethod = "close")
    public ProcessEngine activitiProcessEngine(
            DataSource dataSource,
            PlatformTransactionManager transactionManager,
            @Qualifier("activitiBeanRegistry") Map<Object, Object> beanRegistry,
            @Lazy @Qualifier("ServiceRegistry") ServiceRegistry services,
            TaskProperties properties,
            @Qualifier("nodeService") NodeService nodes) {
        return new EngineConfiguration(
                        dataSource,
                        transactionManager,
                        beanRegistry,
                        services,
                        new CreateTaskListener(properties, nodes),
                        new CompleteTaskListener(properties))
                .buildProcessEngine();
    }

    /** Definitions. */
    @Bean
    public RepositoryService activitiRepositoryService(ProcessEngine engine) {
        return engine.getRepositoryService();
    }

    /** Running processes. */
    @Bean
    public RuntimeService activitiRuntimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    /** Open tasks. */
    @Bean
    public TaskService activitiTaskService(ProcessEngine engine) {
        return engine.getTaskService();
    }

    /** The history. */
    @Bean
    public HistoryService activitiHistoryService(ProcessEngine engine) {
        return engine.getHistoryService();
    }

    /** Jobs. */
    @Bean
    public ManagementService activitiManagementService(ProcessEngine engine) {
        return engine.getManagementService();
    }

    @Bean
    FormService activitiFormService(ProcessEngine engine) {
        return engine.getFormService();
    }

    @Bean
    Packages workflowPackages(
            @Qualifier("nodeService") NodeService nodes,
            @Qualifier("permissionService") PermissionService permissions) {
        return new Packages(nodes, permissions);
    }

    @Bean
    ProcessStarter workflowProcessStarter(
            RuntimeService runtime,
            FormService forms,
            TaskTypes types,
            TaskProperties properties,
            Nodes nodes,
            @Qualifier("nodeService") NodeService nodeService,
            @Qualifier("repositoryHelper") Repository repository) {
        return new ProcessStarter(runtime, forms, types, properties, nodes, nodeService, repository);
    }

    @Bean
    WorkflowObjects workflowObjects(
            RepositoryService repository,
            RuntimeService runtime,
            HistoryService history,
            TaskTypes types,
            TaskProperties properties,
            ProcessStarter starter,
            Nodes nodes,
            VariableNames names) {
        return new WorkflowObjects(repository, runtime, history, types, properties, starter, nodes, names);
    }

    /** Without checks. */
    @Bean
    public HostWorkflowService workflowService(
            RepositoryService repository,
            RuntimeService runtime,
            TaskService tasks,
            HistoryService history,
            ProcessStarter starter,
            TaskProperties properties,
            WorkflowObjects objects,
            Packages packages,
            Nodes nodes,
            @Qualifier("authorityService") AuthorityService authorities) {
        return new HostWorkflowService(
                repository, runtime, tasks, history, starter, properties, objects, packages, nodes, authorities);
    }

    /** With the platform's checks, each call in a transaction. */
    @Bean("WorkflowService")
    public WorkflowService securedWorkflowService(
            HostWorkflowService raw, Nodes nodes, org.alfresco.service.transaction.TransactionService transactions) {
        ProxyFactory factory = new ProxyFactory(WorkflowService.class, new InTransaction(transactions));
        factory.addAdvice(new WorkflowAccess(raw, nodes));
        factory.setTarget(raw);
        return (WorkflowService) factory.getProxy(WorkflowService.class.getClassLoader());
    }

    @Bean
    RestVariables workflowRestVariables(
            VariableNames names,
            Values values,
            Nodes nodes,
            @Qualifier("dictionaryService") DictionaryService dictionary) {
        return new RestVariables(names, values, nodes, dictionary);
    }

    @Bean
    RestAccess workflowRestAccess(
            TaskService tasks, HistoryService history, @Qualifier("authorityService") AuthorityService authorities) {
        return new RestAccess(tasks, history, authorities);
    }

    @Bean
    ProcessItems workflowProcessItems(
            WorkflowObjects objects, Packages packages, @Qualifier("nodeService") NodeService nodes) {
        return new ProcessItems(objects, packages, nodes);
    }

    @Bean
    ProcessesResource workflowProcessesResource(
            RepositoryService repository,
            RuntimeService runtime,
            HistoryService history,
            ProcessStarter starter,
            WorkflowObjects objects,
            ProcessItems items,
            RestVariables variables,
            RestAccess access,
            Nodes nodes,
            @Qualifier("nodeService") NodeService nodeService) {
        return new ProcessesResource(
                repository, runtime, history, starter, objects, items, variables, access, nodes, nodeService);
    }

    @Bean
    TasksResource workflowTasksResource(
            TaskService tasks,
            HistoryService history,
            RuntimeService runtime,
            FormService forms,
            TaskTypes types,
            ProcessStarter starter,
            HostWorkflowService workflow,
            WorkflowObjects objects,
            ProcessItems items,
            RestVariables variables,
            RestAccess access) {
        return new TasksResource(
                tasks, history, runtime, forms, types, starter, workflow, objects, items, variables, access);
    }
}
