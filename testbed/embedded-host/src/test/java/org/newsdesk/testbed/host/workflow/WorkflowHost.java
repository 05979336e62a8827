package org.newsdesk.testbed.host.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.transaction.TransactionService;
import org.h2.jdbcx.JdbcDataSource;
import org.newsdesk.testbed.host.dictionary.HostDictionary;
import org.newsdesk.testbed.host.dictionary.HostDictionaryService;
import org.newsdesk.testbed.host.dictionary.HostNamespaceService;
import org.newsdesk.testbed.host.rest.RestCall;
import org.newsdesk.testbed.host.transaction.HostTransactionManager;
import org.newsdesk.testbed.host.transaction.HostTransactionService;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

/** The workflow part on a real engine and a fake repository, with REST calls as somebody. */
final class WorkflowHost implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    final FakeRepository repository = new FakeRepository();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final RestCall rest;

    WorkflowHost(String... definitions) {
        HostDictionary dictionary = new HostDictionary();
        dictionary.load("newsdesk-testbed/workflow/bpm-model.xml");
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL");
        HostTransactionManager manager = new HostTransactionManager(database, List::of);
        NamespaceService namespaces = new HostNamespaceService(dictionary);
        context.registerBean("dataSource", DataSource.class, () -> database);
        context.registerBean("transactionManager", PlatformTransactionManager.class, () -> manager);
        context.registerBean("transactionService", TransactionService.class, () -> new HostTransactionService(manager));
        context.registerBean("namespaceService", NamespaceService.class, () -> namespaces);
        context.registerBean("dictionaryService", DictionaryService.class, () -> new HostDictionaryService(dictionary));
        fake("nodeService", NodeService.class);
        fake("personService", PersonService.class);
        fake("authorityService", AuthorityService.class);
        fake("permissionService", PermissionService.class);
        context.registerBean("repositoryHelper", Repository.class, FakeHome::new);
        context.registerBean("ServiceRegistry", ServiceRegistry.class, () -> registry(namespaces));
        context.register(WorkflowConfiguration.class);
        context.refresh();
        for (String definition : definitions) {
            deploy(dictionary, definition);
        }
        rest = new RestCall(context.getBean(ProcessesResource.class), context.getBean(TasksResource.class));
    }

    private <T> void fake(String name, Class<T> type) {
        context.registerBean(name, type, () -> repository.as(type));
    }

    private ServiceRegistry registry(NamespaceService namespaces) {
        return (ServiceRegistry) java.lang.reflect.Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ServiceRegistry.class},
                (proxy, called, args) ->
                        called.getName().equals("getNodeService") ? repository.as(NodeService.class) : namespaces);
    }

    private void deploy(HostDictionary dictionary, String location) {
        DeploymentComponent deployer = new DeploymentComponent();
        deployer.setHostDictionary(dictionary);
        deployer.setWorkflowService(bean(HostWorkflowService.class));
        deployer.setTransactionService(bean(TransactionService.class));
        java.util.Properties definition = new java.util.Properties();
        definition.putAll(Map.of("engineId", "activiti", "location", location, "mimetype", "text/xml"));
        deployer.setWorkflowDefinitions(List.of(definition));
        deployer.init();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    @SuppressWarnings("unchecked")
    Map<Object, Object> beansOfProcesses() {
        return context.getBean("activitiBeanRegistry", Map.class);
    }

    /** A call of the v1 workflow API, in a transaction, as the user; quotes may be written as apostrophes. */
    JsonNode call(String user, String method, String path, String body) {
        return as(
                user,
                () -> JSON.valueToTree(rest.send(
                        user, method, "workflow/versions/1/" + path, body == null ? null : body.replace('\'', '"'))));
    }

    <T> T as(String user, org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback<T> work) {
        AuthenticationUtil.setFullyAuthenticatedUser(user);
        try {
            return bean(TransactionService.class).getRetryingTransactionHelper().doInTransaction(work);
        } finally {
            AuthenticationUtil.clearCurrentSecurityContext();
        }
    }

    @Override
    public void close() {
        context.close();
    }

    private static final class FakeHome extends Repository {
        private static final NodeRef HOME = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, "home");

        @Override
        public NodeRef getRootHome() {
            return HOME;
        }

        @Override
        public NodeRef getCompanyHome() {
            return HOME;
        }

        @Override
        public NodeRef getPerson() {
            return null;
        }

        @Override
        public NodeRef getFullyAuthenticatedPerson() {
            return null;
        }

        @Override
        public NodeRef getUserHome(NodeRef person) {
            return null;
        }
    }
}
