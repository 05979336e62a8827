package org.newsdesk.testbed.host.boot;

import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.PersonService;
import org.newsdesk.testbed.host.node.HostNodeService;
import org.newsdesk.testbed.host.node.SystemFolders;

/** The well-known nodes. Users have no home folders here. */
final class HostRepository extends Repository {

    private final SystemFolders folders;
    private final PersonService people;

    HostRepository(SystemFolders folders, PersonService people) {
        this.folders = folders;
        this.people = people;
    }

    @Override
    public NodeRef getRootHome() {
        return HostNodeService.rootOf(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
    }

    @Override
    public NodeRef getCompanyHome() {
        return folders.companyHome();
    }

    @Override
    public NodeRef getPerson() {
        return people.getPersonOrNull(AuthenticationUtil.getRunAsUser());
    }

    @Override
    public NodeRef getFullyAuthenticatedPerson() {
        return people.getPersonOrNull(AuthenticationUtil.getFullyAuthenticatedUser());
    }

    @Override
    public NodeRef getUserHome(NodeRef person) {
        return null;
    }
}
