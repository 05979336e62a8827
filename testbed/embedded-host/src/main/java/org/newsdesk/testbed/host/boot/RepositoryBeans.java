package org.newsdesk.testbed.host.boot;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import javax.sql.DataSource;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.namespace.NamespaceService;
import org.newsdesk.testbed.host.content.FileContentStore;
import org.newsdesk.testbed.host.content.HostContentService;
import org.newsdesk.testbed.host.dictionary.HostDictionary;
import org.newsdesk.testbed.host.dictionary.HostDictionaryService;
import org.newsdesk.testbed.host.dictionary.HostNamespaceService;
import org.newsdesk.testbed.host.node.HostNodeService;
import org.newsdesk.testbed.host.node.IntegrityCheck;
import org.newsdesk.testbed.host.node.NodeClasses;
import org.newsdesk.testbed.host.node.NodeGuard;
import org.newsdesk.testbed.host.node.NodeTable;
import org.newsdesk.testbed.host.node.SystemFolders;
import org.newsdesk.testbed.host.node.ValueConverter;
import org.newsdesk.testbed.host.policy.CommitQueue;
import org.newsdesk.testbed.host.policy.HostBehaviourFilter;
import org.newsdesk.testbed.host.policy.HostPolicyComponent;
import org.newsdesk.testbed.host.policy.Policies;
import org.newsdesk.testbed.host.policy.PolicyRegistry;
import org.newsdesk.testbed.host.transaction.HostTransactionManager;
import org.newsdesk.testbed.host.transaction.HostTransactionService;
import org.newsdesk.testbed.host.version.AutoVersions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.PlatformTransactionManager;

/** Database, transactions, dictionary, policies, nodes and contents. */
@Configuration
class RepositoryBeans {

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(HostOptions options) {
        // each connection is tried before it is used, as on ACS: those that broke together are else handed on for ever
        // under load
        System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", "0");
        HikariDataSource source = new HikariDataSource();
        // A database that is away is noticed at once and not after half a minute for each try.
        source.setConnectionTimeout(3000);
        source.setJdbcUrl(options.jdbcUrl());
        source.setUsername(options.dbUser() == null ? "sa" : options.dbUser());
        source.setPassword(options.dbPassword() == null ? "" : options.dbPassword());
        // more than the HTTP threads, as a call may open a transaction within another
        source.setMaximumPoolSize(40);
        source.setMinimumIdle(2);
        source.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        ResourceDatabasePopulator schema =
                new ResourceDatabasePopulator(new ClassPathResource("newsdesk-testbed/schema.sql"));
        schema.execute(source);
        return source;
    }

    @Bean
    HostTransactionManager transactionManager(
            DataSource dataSource,
            CommitQueue queue,
            ObjectProvider<AutoVersions> versions,
            ObjectProvider<IntegrityCheck> integrity) {
        return new HostTransactionManager(
                dataSource, () -> List.of(queue, versions.getObject(), integrity.getObject()));
    }

    @Bean({"transactionService", "TransactionService"})
    HostTransactionService transactionService(PlatformTransactionManager transactionManager) {
        return new HostTransactionService(transactionManager);
    }

    @Bean
    RetryingTransactionHelper retryingTransactionHelper(HostTransactionService transactionService) {
        return transactionService.getRetryingTransactionHelper();
    }

    @Bean
    HostDictionary hostDictionary() {
        return new HostDictionary();
    }

    @Bean({"dictionaryService", "DictionaryService"})
    HostDictionaryService dictionaryService(HostDictionary dictionary) {
        return new HostDictionaryService(dictionary);
    }

    @Bean({"namespaceService", "NamespaceService"})
    HostNamespaceService namespaceService(HostDictionary dictionary) {
        return new HostNamespaceService(dictionary);
    }

    @Bean
    CommitQueue commitQueue() {
        return new CommitQueue();
    }

    @Bean
    PolicyRegistry policyRegistry(HostDictionary dictionary) {
        return new PolicyRegistry(dictionary);
    }

    @Bean
    PolicyComponent policyComponent(PolicyRegistry registry) {
        return new HostPolicyComponent(registry);
    }

    @Bean
    HostBehaviourFilter policyBehaviourFilter(HostDictionary dictionary) {
        return new HostBehaviourFilter(dictionary);
    }

    @Bean
    Policies policies(PolicyRegistry registry, HostBehaviourFilter filter, CommitQueue queue) {
        return new Policies(registry, filter, queue);
    }

    @Bean
    NodeTable nodeTable(DataSource dataSource) {
        return new NodeTable(dataSource);
    }

    @Bean
    NodeClasses nodeClasses(NodeTable table) {
        return new NodeClasses(table);
    }

    @Bean
    NodeGuard nodeGuard(NodeTable table) {
        return new NodeGuard(table);
    }

    @Bean
    IntegrityCheck integrityCheck(NodeTable table, HostDictionary dictionary) {
        return new IntegrityCheck(table, dictionary);
    }

    @Bean
    ValueConverter valueConverter(NamespaceService namespaceService) {
        return new ValueConverter(namespaceService);
    }

    @Bean
    HostNodeService nodeService(
            NodeTable table,
            HostDictionary dictionary,
            ValueConverter converter,
            HostBehaviourFilter filter,
            Policies policies,
            NodeGuard guard,
            IntegrityCheck integrity) {
        return new HostNodeService(table, dictionary, converter, filter, policies, guard, integrity);
    }

    @Bean
    SystemFolders systemFolders(HostNodeService nodeService) {
        return new SystemFolders(nodeService);
    }

    @Bean
    FileContentStore fileContentStore(HostOptions options) {
        return new FileContentStore(options.contents());
    }

    @Bean
    HostContentService contentService(FileContentStore store, HostNodeService nodeService) {
        return new HostContentService(store, nodeService);
    }
}
