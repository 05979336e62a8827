package org.newsdesk.testbed.host.boot;

import javax.sql.DataSource;
import org.alfresco.repo.jscript.app.JSONConversionComponent;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.version.VersionService;
import org.newsdesk.testbed.host.content.HostContentService;
import org.newsdesk.testbed.host.copy.HostCopyService;
import org.newsdesk.testbed.host.dictionary.HostDictionary;
import org.newsdesk.testbed.host.files.FolderPages;
import org.newsdesk.testbed.host.files.HostFileFolderService;
import org.newsdesk.testbed.host.lock.HostLockService;
import org.newsdesk.testbed.host.node.HostNodeService;
import org.newsdesk.testbed.host.node.NodeClasses;
import org.newsdesk.testbed.host.node.NodeGuard;
import org.newsdesk.testbed.host.node.NodeTable;
import org.newsdesk.testbed.host.node.SystemFolders;
import org.newsdesk.testbed.host.policy.HostBehaviourFilter;
import org.newsdesk.testbed.host.policy.Policies;
import org.newsdesk.testbed.host.search.HostSearchService;
import org.newsdesk.testbed.host.security.AccessControl;
import org.newsdesk.testbed.host.security.GroupTable;
import org.newsdesk.testbed.host.security.HostAuthorityService;
import org.newsdesk.testbed.host.security.HostOwnableService;
import org.newsdesk.testbed.host.security.HostPermissionService;
import org.newsdesk.testbed.host.security.HostPersonService;
import org.newsdesk.testbed.host.security.HttpAuthenticator;
import org.newsdesk.testbed.host.security.SecuredService;
import org.newsdesk.testbed.host.security.Tickets;
import org.newsdesk.testbed.host.security.UserTable;
import org.newsdesk.testbed.host.version.AutoVersions;
import org.newsdesk.testbed.host.version.HostCheckOutService;
import org.newsdesk.testbed.host.version.HostVersionService;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** People, permissions, locks, versions, files; each service raw (lower case) and secured (capital). */
@Configuration
class ServiceBeans {

    @Bean
    UserTable userTable(DataSource dataSource) {
        return new UserTable(dataSource);
    }

    @Bean
    GroupTable groupTable(DataSource dataSource) {
        return new GroupTable(dataSource);
    }

    @Bean
    Tickets tickets() {
        return new Tickets();
    }

    @Bean
    HttpAuthenticator httpAuthenticator(UserTable users, Tickets tickets) {
        return new HttpAuthenticator(users, tickets);
    }

    @Bean
    AccessControl accessControl(NodeTable nodes, GroupTable groups, NodeGuard guard) {
        return new AccessControl(nodes, groups, guard);
    }

    @Bean
    HostPermissionService permissionService(NodeTable nodes, AccessControl access, Policies policies) {
        return new HostPermissionService(nodes, access, policies);
    }

    @Bean
    HostOwnableService ownableService(HostNodeService nodeService) {
        return new HostOwnableService(nodeService);
    }

    @Bean
    HostPersonService personService(
            HostNodeService nodeService, UserTable users, GroupTable groups, Tickets tickets, SystemFolders folders) {
        return new HostPersonService(nodeService, users, groups, tickets, folders);
    }

    /** Nothing asks it here: the document library's web scripts are not part of the host. */
    @Bean
    JSONConversionComponent jsonConversionComponent() {
        return new JSONConversionComponent();
    }

    @Bean
    HostAuthorityService authorityService(
            GroupTable groups,
            UserTable users,
            AccessControl access,
            HostNodeService nodeService,
            SystemFolders folders) {
        return new HostAuthorityService(groups, users, access, nodeService, folders);
    }

    @Bean
    HostLockService lockService(HostNodeService nodeService, NodeGuard guard, Policies policies, NodeClasses classes) {
        return new HostLockService(nodeService, guard, policies, classes);
    }

    @Bean
    HostVersionService versionService(
            DataSource dataSource,
            HostNodeService nodeService,
            NodeGuard guard,
            HostBehaviourFilter filter,
            Policies policies,
            NodeClasses classes) {
        return new HostVersionService(dataSource, nodeService, guard, filter, policies, classes);
    }

    @Bean
    AutoVersions autoVersions(PolicyComponent policies, HostNodeService nodeService, HostVersionService versions) {
        return new AutoVersions(policies, nodeService, versions);
    }

    @Bean
    HostCopyService hostCopyService(
            HostNodeService nodeService, HostDictionary dictionary, Policies policies, NodeClasses classes) {
        return new HostCopyService(nodeService, dictionary, policies, classes);
    }

    @Bean
    HostCheckOutService hostCheckOutService(
            HostNodeService nodeService,
            HostLockService lockService,
            HostVersionService versionService,
            HostCopyService copyService,
            Policies policies,
            NodeClasses classes) {
        return new HostCheckOutService(nodeService, lockService, versionService, copyService, policies, classes);
    }

    @Bean
    FolderPages folderPages(NodeTable nodes, AccessControl access) {
        return new FolderPages(nodes, access);
    }

    @Bean
    HostFileFolderService fileFolderService(
            HostNodeService nodeService,
            HostContentService contentService,
            HostCopyService copyService,
            HostDictionary dictionary,
            FolderPages pages) {
        return new HostFileFolderService(nodeService, contentService, copyService, dictionary, pages);
    }

    @Bean("NodeService")
    NodeService securedNodeService(HostNodeService raw, AccessControl access, RetryingTransactionHelper transactions) {
        return SecuredService.of(NodeService.class, raw, access, transactions);
    }

    @Bean("SearchService")
    SearchService searchService(HostNodeService nodes, HostContentService contents, AccessControl access) {
        return new HostSearchService(nodes, contents, access);
    }

    @Bean("ContentService")
    ContentService securedContentService(
            HostContentService raw, AccessControl access, RetryingTransactionHelper transactions) {
        return SecuredService.of(ContentService.class, raw, access, transactions);
    }

    @Bean("PermissionService")
    PermissionService securedPermissionService(
            HostPermissionService raw, AccessControl access, RetryingTransactionHelper transactions) {
        return SecuredService.of(PermissionService.class, raw, access, transactions);
    }

    @Bean("AuthorityService")
    AuthorityService securedAuthorityService(
            HostAuthorityService raw, AccessControl access, RetryingTransactionHelper transactions) {
        return SecuredService.of(AuthorityService.class, raw, access, transactions);
    }

    @Bean("PersonService")
    PersonService securedPersonService(
            HostPersonService raw, AccessControl access, RetryingTransactionHelper transactions) {
        return SecuredService.of(PersonService.class, raw, access, transactions);
    }

    @Bean("LockService")
    LockService securedLockService(HostLockService raw, AccessControl access, RetryingTransactionHelper transactions) {
        return SecuredService.of(LockService.class, raw, access, transactions);
    }

    @Bean("VersionService")
    VersionService securedVersionService(
            HostVersionService raw, AccessControl access, RetryingTransactionHelper transactions) {
        return SecuredService.of(VersionService.class, raw, access, transactions);
    }

    @Bean("OwnableService")
    OwnableService securedOwnableService(
            HostOwnableService raw, AccessControl access, RetryingTransactionHelper transactions) {
        return SecuredService.of(OwnableService.class, raw, access, transactions);
    }

    @Bean("FileFolderService")
    FileFolderService securedFileFolderService(
            HostFileFolderService raw, AccessControl access, RetryingTransactionHelper transactions) {
        return SecuredService.of(FileFolderService.class, raw, access, transactions);
    }

    @Bean("ServiceRegistry")
    ServiceRegistry serviceRegistry(ApplicationContext context) {
        return new HostServiceRegistry(context);
    }

    @Bean
    Repository repositoryHelper(SystemFolders folders, HostPersonService people) {
        return new HostRepository(folders, people);
    }

    @Bean
    HostModuleService moduleService(DataSource dataSource, RetryingTransactionHelper transactions) {
        return new HostModuleService(dataSource, transactions);
    }
}
