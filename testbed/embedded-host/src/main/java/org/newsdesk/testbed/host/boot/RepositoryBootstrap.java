package org.newsdesk.testbed.host.boot;

import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PermissionService;
import org.newsdesk.testbed.host.node.HostNodeService;
import org.newsdesk.testbed.host.node.SystemFolders;
import org.newsdesk.testbed.host.security.HostAuthorityService;
import org.newsdesk.testbed.host.security.HostPermissionService;
import org.newsdesk.testbed.host.security.HostPersonService;
import org.newsdesk.testbed.host.security.UserTable;

/** Fills an empty repository: store roots, Company Home, Data Dictionary, the administrator. */
final class RepositoryBootstrap {

    private final HostNodeService nodeService;
    private final SystemFolders folders;
    private final HostPermissionService permissions;
    private final HostPersonService people;
    private final HostAuthorityService authorities;
    private final UserTable users;
    private final RetryingTransactionHelper transactions;

    RepositoryBootstrap(
            HostNodeService nodeService,
            SystemFolders folders,
            HostPermissionService permissions,
            HostPersonService people,
            HostAuthorityService authorities,
            UserTable users,
            RetryingTransactionHelper retryingTransactionHelper) {
        this.nodeService = nodeService;
        this.folders = folders;
        this.permissions = permissions;
        this.people = people;
        this.authorities = authorities;
        this.users = users;
        this.transactions = retryingTransactionHelper;
    }

    /** Creates what is missing; called by Spring. */
    public void create() {
        AuthenticationUtil.setRunAsUserSystem();
        try {
            transactions.doInTransaction(() -> {
                nodeService.getStores().forEach(nodeService::createRoot);
                if (folders.create()) {
                    fill();
                }
                return null;
            });
        } finally {
            AuthenticationUtil.clearCurrentSecurityContext();
        }
    }

    private void fill() {
        permissions.setPermission(
                folders.companyHome(), PermissionService.ALL_AUTHORITIES, PermissionService.CONSUMER, true);
        permissions.setPermission(
                HostNodeService.rootOf(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE),
                PermissionService.ALL_AUTHORITIES,
                PermissionService.READ,
                true);
        String admin = AuthenticationUtil.getAdminUserName();
        people.createPerson(Map.of(
                ContentModel.PROP_USERNAME, admin,
                ContentModel.PROP_FIRSTNAME, "Administrator",
                ContentModel.PROP_LASTNAME, "",
                ContentModel.PROP_EMAIL, "admin@alfresco.com"));
        users.setPassword(admin, "admin");
        String group = authorities.createAuthority(AuthorityType.GROUP, "ALFRESCO_ADMINISTRATORS");
        authorities.addAuthority(group, admin);
    }
}
