package org.newsdesk.testbed.host.workflow;

import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.QNamePattern;

/** Just enough of a repository for workflows: nodes, people and groups in memory, no permissions. */
public final class FakeRepository {
    private static final StoreRef STORE = StoreRef.STORE_REF_WORKSPACE_SPACESSTORE;

    private final Map<NodeRef, Map<QName, Serializable>> properties = new HashMap<>();
    private final Map<NodeRef, Set<QName>> aspects = new HashMap<>();
    private final List<ChildAssociationRef> children = new ArrayList<>();
    private final Map<String, NodeRef> authorities = new HashMap<>();
    private final Map<String, Set<String>> groupsOf = new HashMap<>();
    private final NodeRef root = add(new NodeRef(STORE, "root"));

    FakeRepository person(String name, String... groups) {
        NodeRef node = add(new NodeRef(STORE, "person-" + name));
        properties.get(node).put(ContentModel.PROP_USERNAME, name);
        authorities.put(name, node);
        groupsOf.put(name, new HashSet<>(List.of(groups)));
        for (String group : groups) {
            NodeRef groupNode = authorities.computeIfAbsent(group, g -> add(new NodeRef(STORE, g)));
            properties.get(groupNode).put(ContentModel.PROP_AUTHORITY_NAME, group);
        }
        return this;
    }

    NodeRef document(String name) {
        NodeRef node = add(new NodeRef(STORE, UUID.randomUUID().toString()));
        properties.get(node).put(ContentModel.PROP_NAME, name);
        return node;
    }

    /** A service whose methods are those of this object; any other method is unsupported. */
    <T> T as(Class<T> service) {
        return service.cast(Proxy.newProxyInstance(
                service.getClassLoader(), new Class<?>[] {service}, (proxy, called, args) -> call(called, args)));
    }

    private Object call(Method called, Object[] args) throws Throwable {
        try {
            return getClass()
                    .getMethod(called.getName(), called.getParameterTypes())
                    .invoke(this, args);
        } catch (NoSuchMethodException e) {
            throw new UnsupportedOperationException(called.toString(), e);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    public NodeRef getRootNode(StoreRef store) {
        return root;
    }

    public boolean exists(NodeRef node) {
        return properties.containsKey(node);
    }

    public ChildAssociationRef createNode(NodeRef parent, QName association, QName name, QName type) {
        return createNode(parent, association, name, type, Map.of());
    }

    public ChildAssociationRef createNode(
            NodeRef parent, QName association, QName name, QName type, Map<QName, Serializable> initial) {
        NodeRef node = add(new NodeRef(STORE, UUID.randomUUID().toString()));
        properties.get(node).putAll(initial);
        return addChild(parent, node, association, name);
    }

    public ChildAssociationRef addChild(NodeRef parent, NodeRef child, QName association, QName name) {
        ChildAssociationRef ref = new ChildAssociationRef(association, parent, name, child);
        children.add(ref);
        return ref;
    }

    public void removeChild(NodeRef parent, NodeRef child) {
        children.removeIf(ref -> parent.equals(ref.getParentRef()) && child.equals(ref.getChildRef()));
    }

    public void deleteNode(NodeRef node) {
        properties.remove(node);
        children.removeIf(ref -> node.equals(ref.getParentRef()) || node.equals(ref.getChildRef()));
    }

    public List<ChildAssociationRef> getChildAssocs(NodeRef parent, QNamePattern type, QNamePattern name) {
        return children.stream()
                .filter(ref -> parent.equals(ref.getParentRef()))
                .filter(ref -> type.isMatch(ref.getTypeQName()) && name.isMatch(ref.getQName()))
                .toList();
    }

    public Serializable getProperty(NodeRef node, QName name) {
        return properties.get(node).get(name);
    }

    public Map<QName, Serializable> getProperties(NodeRef node) {
        return properties.get(node);
    }

    public void setProperty(NodeRef node, QName name, Serializable value) {
        properties.get(node).put(name, value);
    }

    public void addAspect(NodeRef node, QName aspect, Map<QName, Serializable> values) {
        aspects.get(node).add(aspect);
        properties.get(node).putAll(values);
    }

    public boolean hasAspect(NodeRef node, QName aspect) {
        return aspects.get(node).contains(aspect);
    }

    public void setPermission(NodeRef node, String authority, String permission, boolean allow) {
        // permissions are not part of these tests
    }

    public boolean personExists(String name) {
        return groupsOf.containsKey(name);
    }

    public NodeRef getPerson(String name) {
        return authorities.get(name);
    }

    public boolean authorityExists(String name) {
        return authorities.containsKey(name);
    }

    public NodeRef getAuthorityNodeRef(String name) {
        return authorities.get(name);
    }

    public Set<String> getAuthoritiesForUser(String name) {
        return groupsOf.getOrDefault(name, Set.of());
    }

    public Set<String> getContainingAuthorities(AuthorityType type, String name, boolean immediate) {
        return getAuthoritiesForUser(name);
    }

    public boolean isAdminAuthority(String name) {
        return "admin".equals(name);
    }

    private NodeRef add(NodeRef node) {
        properties.put(node, new HashMap<>());
        aspects.put(node, new HashSet<>());
        return node;
    }
}
