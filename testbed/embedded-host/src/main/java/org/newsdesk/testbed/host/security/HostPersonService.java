package org.newsdesk.testbed.host.security;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.NoSuchPersonException;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.newsdesk.testbed.host.node.SystemFolders;

/** The raw person service: a person node and an account for each user. */
public final class HostPersonService implements PersonService {

    private final NodeService nodeService;
    private final UserTable users;
    private final GroupTable groups;
    private final Tickets tickets;
    private final SystemFolders folders;

    /** A service over the raw node service. */
    public HostPersonService(
            NodeService nodeService, UserTable users, GroupTable groups, Tickets tickets, SystemFolders folders) {
        this.nodeService = nodeService;
        this.users = users;
        this.groups = groups;
        this.tickets = tickets;
        this.folders = folders;
    }

    @Override
    public NodeRef getPerson(String userName) {
        NodeRef found = getPersonOrNull(userName);
        if (found == null) {
            throw new NoSuchPersonException(userName);
        }
        return found;
    }

    @Override
    public NodeRef getPersonOrNull(String userName) {
        return users.find(userName).map(UserTable.Account::person).orElse(null);
    }

    @Override
    public NodeRef getPerson(String userName, boolean autoCreateHomeFolderAndMissingPersonIfAllowed) {
        return getPerson(userName);
    }

    @Override
    public PersonInfo getPerson(NodeRef personRef) {
        if (!nodeService.exists(personRef)) {
            throw new NoSuchPersonException(personRef.toString());
        }
        Map<QName, Serializable> properties = nodeService.getProperties(personRef);
        return new PersonInfo(
                personRef,
                (String) properties.get(ContentModel.PROP_USERNAME),
                (String) properties.get(ContentModel.PROP_FIRSTNAME),
                (String) properties.get(ContentModel.PROP_LASTNAME));
    }

    @Override
    public boolean personExists(String userName) {
        return users.find(userName).isPresent();
    }

    @Override
    public void setPersonProperties(String userName, Map<QName, Serializable> properties) {
        Map<QName, Serializable> changed = new HashMap<>(properties);
        changed.remove(ContentModel.PROP_USERNAME);
        nodeService.addProperties(getPerson(userName), changed);
    }

    @Override
    public NodeRef createPerson(Map<QName, Serializable> properties) {
        String name = (String) properties.get(ContentModel.PROP_USERNAME);
        if (personExists(name)) {
            throw new AlfrescoRuntimeException("User name already exists: " + name);
        }
        NodeRef person = nodeService
                .createNode(
                        getPeopleContainer(),
                        ContentModel.ASSOC_CHILDREN,
                        QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(name)),
                        ContentModel.TYPE_PERSON,
                        properties)
                .getChildRef();
        users.insert(name, person);
        return person;
    }

    @Override
    public NodeRef createPerson(Map<QName, Serializable> properties, Set<String> zones) {
        return createPerson(properties);
    }

    @Override
    public void deletePerson(String userName) {
        NodeRef person = getPerson(userName);
        groups.removeEverywhere(userName);
        tickets.revoke(userName);
        users.delete(userName);
        nodeService.deleteNode(person);
    }

    @Override
    public void deletePerson(NodeRef personRef) {
        deletePerson(getPerson(personRef).getUserName());
    }

    @Override
    public NodeRef getPeopleContainer() {
        return folders.people();
    }

    @Override
    public boolean getUserNamesAreCaseSensitive() {
        return false;
    }

    @Override
    public String getUserIdentifier(String caseSensitiveUserName) {
        return users.find(caseSensitiveUserName).map(UserTable.Account::name).orElse(null);
    }

    @Override
    public int countPeople() {
        return users.all().size();
    }

    @Override
    public boolean isEnabled(String userName) {
        return users.find(userName).filter(UserTable.Account::enabled).isPresent();
    }
}
