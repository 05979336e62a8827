package org.newsdesk.repository;

import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/**
 * Asks a guard about the aspects of nodes of one type. The platform asks behaviours of the aspect only, never those of the node's
 * type, so this one is bound to all classes.
 */
public final class AspectsOfType
        implements NodeServicePolicies.BeforeAddAspectPolicy, NodeServicePolicies.BeforeRemoveAspectPolicy {

    private final QName type;
    private final AspectGuard guard;
    private final NodeService nodeService;
    private final DictionaryService dictionary;

    AspectsOfType(QName type, AspectGuard guard, NodeService nodeService, DictionaryService dictionary) {
        this.type = type;
        this.guard = guard;
        this.nodeService = nodeService;
        this.dictionary = dictionary;
    }

    @Override
    public void beforeAddAspect(NodeRef node, QName aspect) {
        if (guarded(node)) {
            guard.beforeAspectComes(node, aspect);
        }
    }

    @Override
    public void beforeRemoveAspect(NodeRef node, QName aspect) {
        if (guarded(node)) {
            guard.beforeAspectGoes(node, aspect);
        }
    }

    private boolean guarded(NodeRef node) {
        return dictionary.isSubClass(nodeService.getType(node), type);
    }
}
