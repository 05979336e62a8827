package org.newsdesk.testbed.host.version;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.version.VersionServicePolicies.AfterCreateVersionPolicy;
import org.alfresco.repo.version.VersionServicePolicies.AfterVersionRevertPolicy;
import org.alfresco.repo.version.VersionServicePolicies.BeforeCreateVersionPolicy;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionHistory;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.version.VersionServiceException;
import org.alfresco.service.cmr.version.VersionType;
import org.alfresco.service.namespace.QName;
import org.newsdesk.testbed.host.node.HostNodeService;
import org.newsdesk.testbed.host.node.NodeClasses;
import org.newsdesk.testbed.host.node.NodeGuard;
import org.newsdesk.testbed.host.policy.Policies;
import org.newsdesk.testbed.host.transaction.TransactionScope;

/** The raw version service. A version's state is a node of the version store. */
public final class HostVersionService implements VersionService {

    private static final String MADE = HostVersionService.class.getName();
    private static final Set<QName> NOT_FROZEN =
            Set.of(ContentModel.ASPECT_LOCKABLE, ContentModel.ASPECT_VERSIONABLE, ContentModel.ASPECT_REFERENCEABLE);
    private static final Set<String> NOT_REVERTED = Set.of(
            "created",
            "creator",
            "modified",
            "modifier",
            "versionLabel",
            "versionType",
            "autoVersion",
            "initialVersion",
            "autoVersionOnUpdateProps",
            "cascadeCRC",
            "cascadeTx",
            "lockOwner",
            "lockType",
            "lockLifetime",
            "expiryDate",
            "lockAdditionalInfo");

    private final VersionTable table;
    private final NodeService nodeService;
    private final NodeGuard guard;
    private final BehaviourFilter filter;
    private final Policies policies;
    private final NodeClasses classes;

    /** A service over the raw node service. */
    public HostVersionService(
            DataSource dataSource,
            NodeService nodeService,
            NodeGuard guard,
            BehaviourFilter filter,
            Policies policies,
            NodeClasses classes) {
        this.table = new VersionTable(dataSource);
        this.nodeService = nodeService;
        this.guard = guard;
        this.filter = filter;
        this.policies = policies;
        this.classes = classes;
    }

    /** Whether a version of a node was made in this transaction. */
    boolean madeNow(NodeRef node) {
        return made().contains(node);
    }

    @Override
    public StoreRef getVersionStoreReference() {
        return HostNodeService.VERSION_STORE;
    }

    @Override
    public boolean isAVersion(NodeRef nodeRef) {
        return HostNodeService.VERSION_STORE.equals(nodeRef.getStoreRef());
    }

    @Override
    public boolean isVersioned(NodeRef nodeRef) {
        return !table.of(nodeRef).isEmpty();
    }

    @Override
    public Version createVersion(NodeRef nodeRef, Map<String, Serializable> versionProperties) {
        if (!nodeService.hasAspect(nodeRef, ContentModel.ASPECT_VERSIONABLE)) {
            nodeService.addAspect(nodeRef, ContentModel.ASPECT_VERSIONABLE, null);
        }
        policies.fire(
                BeforeCreateVersionPolicy.class,
                nodeRef,
                classes.of(nodeRef),
                null,
                policy -> policy.beforeCreateVersion(nodeRef));
        Map<String, Serializable> given = versionProperties == null ? Map.of() : versionProperties;
        List<VersionRecord> before = table.of(nodeRef);
        VersionType type = type(given, before.isEmpty());
        String label = nextLabel(before.isEmpty() ? null : before.get(0).label(), type);
        VersionRecord version = new VersionRecord(
                0,
                nodeRef,
                label,
                freeze(nodeRef, label, type),
                System.currentTimeMillis(),
                AuthenticationUtil.getFullyAuthenticatedUser(),
                type,
                (String) given.get(Version.PROP_DESCRIPTION));
        table.insert(version);
        made().add(nodeRef);
        stamp(nodeRef, label, type);
        policies.fire(
                AfterCreateVersionPolicy.class,
                nodeRef,
                classes.of(nodeRef),
                null,
                policy -> policy.afterCreateVersion(nodeRef, version));
        return version;
    }

    private static VersionType type(Map<String, Serializable> given, boolean first) {
        Serializable wanted = given.get("versionType");
        if (wanted != null) {
            return VersionType.valueOf(wanted.toString());
        }
        return first ? VersionType.MAJOR : VersionType.MINOR;
    }

    private static String nextLabel(String last, VersionType type) {
        if (last == null) {
            return type == VersionType.MAJOR ? "1.0" : "0.1";
        }
        int dot = last.indexOf('.');
        int major = Integer.parseInt(last.substring(0, dot));
        int minor = Integer.parseInt(last.substring(dot + 1));
        return type == VersionType.MAJOR ? (major + 1) + ".0" : major + "." + (minor + 1);
    }

    private NodeRef freeze(NodeRef node, String label, VersionType type) {
        Map<QName, Serializable> properties = new HashMap<>(nodeService.getProperties(node));
        properties.remove(ContentModel.PROP_NODE_UUID);
        properties.put(ContentModel.PROP_VERSION_LABEL, label);
        properties.put(ContentModel.PROP_VERSION_TYPE, type.name());
        filter.disableBehaviour(ContentModel.ASPECT_AUDITABLE);
        try {
            NodeRef frozen = nodeService
                    .createNode(
                            HostNodeService.rootOf(HostNodeService.VERSION_STORE),
                            ContentModel.ASSOC_CHILDREN,
                            ContentModel.ASSOC_CHILDREN,
                            nodeService.getType(node),
                            properties)
                    .getChildRef();
            Set<QName> aspects = new LinkedHashSet<>(nodeService.getAspects(node));
            aspects.removeAll(NOT_FROZEN);
            aspects.removeAll(nodeService.getAspects(frozen));
            aspects.forEach(aspect -> nodeService.addAspect(frozen, aspect, null));
            return frozen;
        } finally {
            filter.enableBehaviour(ContentModel.ASPECT_AUDITABLE);
        }
    }

    /** Two property changes, as the platform makes them; neither the lock nor the audit data takes notice. */
    private void stamp(NodeRef node, String label, VersionType type) {
        filter.disableBehaviour(node, ContentModel.ASPECT_AUDITABLE);
        boolean suspended = guard.suspend(true);
        try {
            nodeService.setProperty(node, ContentModel.PROP_VERSION_LABEL, label);
            nodeService.setProperty(node, ContentModel.PROP_VERSION_TYPE, type.name());
        } finally {
            guard.suspend(suspended);
            filter.enableBehaviour(node, ContentModel.ASPECT_AUDITABLE);
        }
    }

    @Override
    public VersionHistory getVersionHistory(NodeRef nodeRef) {
        List<VersionRecord> all = table.of(nodeRef);
        return all.isEmpty() ? null : new VersionRecords(new ArrayList<>(all));
    }

    @Override
    public Version getCurrentVersion(NodeRef nodeRef) {
        VersionHistory history = getVersionHistory(nodeRef);
        return history == null ? null : history.getHeadVersion();
    }

    @Override
    public void revert(NodeRef nodeRef) {
        revert(nodeRef, getCurrentVersion(nodeRef));
    }

    @Override
    public void revert(NodeRef nodeRef, Version version) {
        revert(nodeRef, version, true);
    }

    @Override
    public void revert(NodeRef nodeRef, Version version, boolean deep) {
        NodeRef frozen = version.getFrozenStateNodeRef();
        Map<QName, Serializable> now = nodeService.getProperties(nodeRef);
        Map<QName, Serializable> reverted = new HashMap<>();
        nodeService.getProperties(frozen).forEach((name, value) -> {
            if (!NOT_REVERTED.contains(name.getLocalName())) {
                reverted.put(name, value);
            }
        });
        now.forEach((name, value) -> {
            if (NOT_REVERTED.contains(name.getLocalName())) {
                reverted.put(name, value);
            }
        });
        nodeService.setProperties(nodeRef, reverted);
        nodeService.setType(nodeRef, nodeService.getType(frozen));
        revertAspects(nodeRef, frozen);
        policies.fire(
                AfterVersionRevertPolicy.class,
                nodeRef,
                classes.of(nodeRef),
                null,
                policy -> policy.afterVersionRevert(nodeRef, version));
    }

    private void revertAspects(NodeRef node, NodeRef frozen) {
        Set<QName> then = nodeService.getAspects(frozen);
        Set<QName> now = nodeService.getAspects(node);
        now.stream()
                .filter(aspect -> !then.contains(aspect) && !NOT_FROZEN.contains(aspect))
                .filter(aspect -> !aspect.equals(ContentModel.ASPECT_CASCADE_UPDATE))
                .forEach(aspect -> nodeService.removeAspect(node, aspect));
        then.stream()
                .filter(aspect -> !now.contains(aspect))
                .forEach(aspect -> nodeService.addAspect(node, aspect, null));
    }

    @Override
    public void deleteVersionHistory(NodeRef nodeRef) {
        table.of(nodeRef).forEach(this::remove);
    }

    @Override
    public void deleteVersion(NodeRef nodeRef, Version version) {
        VersionRecord record = table.of(nodeRef).stream()
                .filter(candidate -> candidate.label().equals(version.getVersionLabel()))
                .findFirst()
                .orElseThrow(() -> new VersionServiceException("The version does not exist"));
        remove(record);
    }

    private void remove(VersionRecord version) {
        table.delete(version);
        if (nodeService.exists(version.frozen())) {
            nodeService.deleteNode(version.frozen());
        }
    }

    @Override
    public void ensureVersioningEnabled(NodeRef nodeRef, Map<QName, Serializable> versionProperties) {
        if (!nodeService.hasAspect(nodeRef, ContentModel.ASPECT_VERSIONABLE)) {
            nodeService.addAspect(nodeRef, ContentModel.ASPECT_VERSIONABLE, versionProperties);
        }
        if (!isVersioned(nodeRef)) {
            createVersion(nodeRef, Map.of());
        }
    }

    private static Set<NodeRef> made() {
        return TransactionScope.resource(MADE, HashSet::new);
    }
}
