package org.newsdesk.testbed.host.version;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.content.ContentServicePolicies.OnContentUpdatePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnAddAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnRemoveAspectPolicy;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.newsdesk.testbed.host.transaction.CommitWork;
import org.newsdesk.testbed.host.transaction.TransactionScope;

/**
 * Versions that nobody asks for: the first one of a node that becomes versionable, and one for each transaction that changes its
 * content; made before the commit, as System. A node that stops being versionable loses its history.
 */
public final class AutoVersions implements CommitWork {

    private static final String KEY = AutoVersions.class.getName();
    private final NodeService nodeService;
    private final HostVersionService versions;

    /** Binds itself to the versionable aspect. */
    public AutoVersions(PolicyComponent policies, NodeService nodeService, HostVersionService versions) {
        this.nodeService = nodeService;
        this.versions = versions;
        QName aspect = ContentModel.ASPECT_VERSIONABLE;
        policies.bindClassBehaviour(OnAddAspectPolicy.QNAME, aspect, new JavaBehaviour(this, "onAddAspect"));
        policies.bindClassBehaviour(OnRemoveAspectPolicy.QNAME, aspect, new JavaBehaviour(this, "onRemoveAspect"));
        policies.bindClassBehaviour(OnContentUpdatePolicy.QNAME, aspect, new JavaBehaviour(this, "onContentUpdate"));
    }

    /** Behaviour: a node becomes versionable. */
    public void onAddAspect(NodeRef node, QName aspect) {
        if (aspect.equals(ContentModel.ASPECT_VERSIONABLE) && flag(node, ContentModel.PROP_INITIAL_VERSION)) {
            state().add(node);
        }
    }

    /** Behaviour: a node is no longer versionable. */
    public void onRemoveAspect(NodeRef node, QName aspect) {
        if (aspect.equals(ContentModel.ASPECT_VERSIONABLE)) {
            versions.deleteVersionHistory(node);
        }
    }

    /** Behaviour: the content of a versionable node changes. */
    public void onContentUpdate(NodeRef node, boolean newContent) {
        if (flag(node, ContentModel.PROP_AUTO_VERSION)) {
            state().add(node);
        }
    }

    @Override
    public boolean run() {
        List<NodeRef> waiting = List.copyOf(state());
        state().clear();
        boolean made = false;
        for (NodeRef node : waiting) {
            if (nodeService.exists(node)
                    && nodeService.hasAspect(node, ContentModel.ASPECT_VERSIONABLE)
                    && !versions.madeNow(node)) {
                AuthenticationUtil.runAsSystem(() -> versions.createVersion(node, Map.of()));
                made = true;
            }
        }
        return made;
    }

    private boolean flag(NodeRef node, QName name) {
        return !Boolean.FALSE.equals(nodeService.getProperty(node, name));
    }

    private static Set<NodeRef> state() {
        return TransactionScope.resource(KEY, LinkedHashSet::new);
    }
}
