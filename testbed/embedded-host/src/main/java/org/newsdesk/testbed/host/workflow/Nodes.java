package org.newsdesk.testbed.host.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.jscript.ScriptNode;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNode;
import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PersonService;

/** Nodes in process variables, and the nodes of people and groups. */
public final class Nodes {
    private final NodeService nodes;
    private final PersonService people;
    private final AuthorityService authorities;
    private final ServiceRegistry services;

    /** Raw services; the registry is what script nodes look through. */
    public Nodes(NodeService nodes, PersonService people, AuthorityService authorities, ServiceRegistry services) {
        this.nodes = nodes;
        this.people = people;
        this.authorities = authorities;
        this.services = services;
    }

    /** References become script nodes; anything else stays. */
    public Object toVariable(Object value) {
        if (value instanceof NodeRef ref) {
            return new ActivitiScriptNode(ref, services);
        }
        if (value instanceof Collection<?> all && !all.isEmpty() && all.stream().allMatch(NodeRef.class::isInstance)) {
            ArrayList<NodeRef> refs = new ArrayList<>();
            all.forEach(one -> refs.add((NodeRef) one));
            return refs;
        }
        return value;
    }

    /** Script nodes become references; anything else stays. */
    public Serializable fromVariable(Object value) {
        return value instanceof ScriptNode node ? node.getNodeRef() : (Serializable) value;
    }

    /** Node of a person or group, or null. */
    public NodeRef authority(String name) {
        if (AuthorityType.getAuthorityType(name) == AuthorityType.USER) {
            return people.personExists(name) ? people.getPerson(name) : null;
        }
        return authorities.authorityExists(name) ? authorities.getAuthorityNodeRef(name) : null;
    }

    /** Node of a person, or null. */
    public NodeRef person(String name) {
        return name != null && people.personExists(name) ? people.getPerson(name) : null;
    }

    /** Name of the person or group, or null. */
    public String nameOf(NodeRef authority) {
        if (authority == null || !nodes.exists(authority)) {
            return null;
        }
        String user = (String) nodes.getProperty(authority, ContentModel.PROP_USERNAME);
        return user != null ? user : (String) nodes.getProperty(authority, ContentModel.PROP_AUTHORITY_NAME);
    }

    /** Whether the user is the named person or a member, also through other groups, of the named group. */
    public boolean covers(String authority, String user) {
        return authority != null
                && (authority.equals(user)
                        || authorities.getAuthoritiesForUser(user).contains(authority));
    }

    /** Whether the user is an administrator. */
    public boolean isAdmin(String user) {
        return authorities.isAdminAuthority(user);
    }
}
