package org.newsdesk.testbed.host.boot;

import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService.PersonInfo;
import org.alfresco.service.cmr.version.VersionService;
import org.newsdesk.testbed.host.content.HostContentService;
import org.newsdesk.testbed.host.dictionary.HostDictionary;
import org.newsdesk.testbed.host.dictionary.HostNamespaceService;
import org.newsdesk.testbed.host.docs.DeleteFileScript;
import org.newsdesk.testbed.host.docs.LoginScript;
import org.newsdesk.testbed.host.docs.UploadScript;
import org.newsdesk.testbed.host.files.FolderPages;
import org.newsdesk.testbed.host.lock.HostLockService;
import org.newsdesk.testbed.host.node.HostNodeService;
import org.newsdesk.testbed.host.node.NodeTable;
import org.newsdesk.testbed.host.node.SystemFolders;
import org.newsdesk.testbed.host.rest.ContentResource;
import org.newsdesk.testbed.host.rest.GroupsResource;
import org.newsdesk.testbed.host.rest.LocksResource;
import org.newsdesk.testbed.host.rest.NodeBody;
import org.newsdesk.testbed.host.rest.NodeEntries;
import org.newsdesk.testbed.host.rest.NodeLookup;
import org.newsdesk.testbed.host.rest.NodePermissions;
import org.newsdesk.testbed.host.rest.NodesResource;
import org.newsdesk.testbed.host.rest.PeopleResource;
import org.newsdesk.testbed.host.rest.TicketsResource;
import org.newsdesk.testbed.host.rest.TrashResource;
import org.newsdesk.testbed.host.rest.Uploads;
import org.newsdesk.testbed.host.rest.VersionsResource;
import org.newsdesk.testbed.host.security.AccessControl;
import org.newsdesk.testbed.host.security.GroupTable;
import org.newsdesk.testbed.host.security.HostAuthorityService;
import org.newsdesk.testbed.host.security.HostPermissionService;
import org.newsdesk.testbed.host.security.HostPersonService;
import org.newsdesk.testbed.host.security.HttpAuthenticator;
import org.newsdesk.testbed.host.security.Tickets;
import org.newsdesk.testbed.host.security.UserTable;
import org.newsdesk.testbed.host.version.HostCheckOutService;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The resources of the v1 REST API, and Share's web scripts for files. */
@Configuration
class RestBeans {

    @Bean
    TicketsResource ticketsResource(HttpAuthenticator authenticator, Tickets tickets) {
        return new TicketsResource(authenticator, tickets);
    }

    @Bean
    PeopleResource peopleResource(
            HostPersonService people,
            HostAuthorityService authorities,
            HostNodeService nodeService,
            UserTable users,
            Tickets tickets,
            AccessControl access) {
        return new PeopleResource(people, authorities, nodeService, users, tickets, access);
    }

    @Bean
    GroupsResource groupsResource(HostAuthorityService authorities, GroupTable groups, AccessControl access) {
        return new GroupsResource(authorities, groups, access);
    }

    @Bean
    NodeLookup nodeLookup(HostNodeService nodeService, SystemFolders folders, AccessControl access) {
        return new NodeLookup(nodeService, folders, access);
    }

    @Bean
    NodeBody nodeBody(HostDictionary dictionary, HostNamespaceService prefixes) {
        return new NodeBody(dictionary, prefixes);
    }

    @Bean
    NodeEntries nodeEntries(
            NodeTable nodes,
            HostDictionary dictionary,
            HostNamespaceService prefixes,
            HostPermissionService permissions,
            AccessControl access,
            HostLockService locks,
            HostPersonService people,
            UserTable users) {
        return new NodeEntries(
                nodes,
                dictionary,
                prefixes,
                permissions,
                access,
                locks,
                user -> users.find(user)
                        .map(account -> fullName(people.getPerson(account.person())))
                        .orElse(user));
    }

    private static String fullName(PersonInfo person) {
        String last = person.getLastName();
        return last == null || last.isEmpty() ? person.getFirstName() : person.getFirstName() + " " + last;
    }

    @Bean
    NodePermissions nodePermissions(
            @Qualifier("PermissionService") PermissionService permissions,
            @Qualifier("AuthorityService") AuthorityService authorities) {
        return new NodePermissions(permissions, authorities);
    }

    @Bean
    Uploads uploads(
            @Qualifier("NodeService") NodeService nodes,
            @Qualifier("ContentService") ContentService contents,
            @Qualifier("VersionService") VersionService versions,
            @Qualifier("LockService") LockService locks) {
        return new Uploads(nodes, contents, versions, locks);
    }

    @Bean
    NodesResource nodesResource(
            NodeLookup lookup,
            NodeEntries entries,
            NodeBody bodies,
            NodePermissions permissions,
            Uploads uploads,
            @Qualifier("NodeService") NodeService nodes,
            @Qualifier("FileFolderService") FileFolderService files,
            HostDictionary dictionary,
            FolderPages pages,
            SystemFolders folders,
            AccessControl access) {
        return new NodesResource(
                lookup,
                entries,
                bodies,
                permissions,
                uploads,
                new NodesResource.Services(nodes, files, dictionary, pages, folders, access));
    }

    @Bean
    ContentResource contentResource(
            NodeLookup lookup,
            NodeEntries entries,
            Uploads uploads,
            @Qualifier("NodeService") NodeService nodes,
            @Qualifier("ContentService") ContentService contents,
            @Qualifier("FileFolderService") FileFolderService files,
            HostDictionary dictionary) {
        return new ContentResource(lookup, entries, uploads, nodes, contents, files, dictionary);
    }

    @Bean
    VersionsResource versionsResource(
            NodeLookup lookup,
            NodeEntries entries,
            @Qualifier("VersionService") VersionService versions,
            HostNodeService rawNodes,
            HostContentService rawContents,
            HostCheckOutService checkOut) {
        return new VersionsResource(
                lookup, entries, new VersionsResource.Services(versions, rawNodes, rawContents, checkOut));
    }

    @Bean("webscript.org.newsdesk.testbed.docs.upload.post")
    UploadScript uploadScript(
            @Qualifier("NodeService") NodeService nodes,
            @Qualifier("ContentService") ContentService contents,
            @Qualifier("VersionService") VersionService versions,
            HostLockService locks,
            HostCheckOutService checkOut,
            AccessControl access,
            HostNamespaceService prefixes) {
        return new UploadScript(nodes, contents, versions, locks, checkOut, access, prefixes);
    }

    @Bean("webscript.org.newsdesk.testbed.docs.delete-file.delete")
    DeleteFileScript deleteFileScript(@Qualifier("NodeService") NodeService nodes) {
        return new DeleteFileScript(nodes);
    }

    @Bean("webscript.org.newsdesk.testbed.docs.login.post")
    LoginScript loginScript(HttpAuthenticator authenticator, Tickets tickets) {
        return new LoginScript(authenticator, tickets);
    }

    @Bean
    LocksResource locksResource(NodeLookup lookup, NodeEntries entries, @Qualifier("LockService") LockService locks) {
        return new LocksResource(lookup, entries, locks);
    }

    @Bean
    TrashResource trashResource(
            NodeLookup lookup,
            NodeEntries entries,
            NodeBody bodies,
            NodeTable nodes,
            HostNodeService nodeService,
            AccessControl access) {
        return new TrashResource(lookup, entries, bodies, nodes, nodeService, access);
    }
}
