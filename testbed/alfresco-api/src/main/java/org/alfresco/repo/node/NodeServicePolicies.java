package org.alfresco.repo.node;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.repo.policy.AssociationPolicy;
import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Events of the node service. */
public interface NodeServicePolicies {
    /** Before a node is created. */
    interface BeforeCreateNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeCreateNode");
        /** Called by the repository. */
        void beforeCreateNode(NodeRef parentRef, QName assocTypeQName, QName assocQName, QName nodeTypeQName);
    }

    /** After a node was created. */
    interface OnCreateNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onCreateNode");
        /** Called by the repository. */
        void onCreateNode(ChildAssociationRef childAssocRef);
    }

    /** Before a move or rename. */
    interface BeforeMoveNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeMoveNode");
        /** Called by the repository. */
        void beforeMoveNode(ChildAssociationRef oldChildAssocRef, NodeRef newParentRef);
    }

    /** After a move or rename. */
    interface OnMoveNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onMoveNode");
        /** Called by the repository. */
        void onMoveNode(ChildAssociationRef oldChildAssocRef, ChildAssociationRef newChildAssocRef);
    }

    /** Before any change. */
    interface BeforeUpdateNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeUpdateNode");
        /** Called by the repository. */
        void beforeUpdateNode(NodeRef nodeRef);
    }

    /** After any change. */
    interface OnUpdateNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onUpdateNode");
        /** Called by the repository. */
        void onUpdateNode(NodeRef nodeRef);
    }

    /** After properties changed; both maps hold all properties. */
    interface OnUpdatePropertiesPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onUpdateProperties");
        Arg ARG_0 = Arg.KEY;
        Arg ARG_1 = Arg.START_VALUE;
        Arg ARG_2 = Arg.END_VALUE;
        /** Called by the repository. */
        void onUpdateProperties(NodeRef nodeRef, Map<QName, Serializable> before, Map<QName, Serializable> after);
    }

    /** Before a node is deleted. */
    interface BeforeDeleteNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeDeleteNode");
        /** Called by the repository. */
        void beforeDeleteNode(NodeRef nodeRef);
    }

    /** Before a node goes to the trash. */
    interface BeforeArchiveNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeArchiveNode");
        /** Called by the repository. */
        void beforeArchiveNode(NodeRef nodeRef);
    }

    /** After a node was deleted. */
    interface OnDeleteNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onDeleteNode");
        /** Called by the repository. */
        void onDeleteNode(ChildAssociationRef childAssocRef, boolean isNodeArchived);
    }

    /** Before an aspect is added. */
    interface BeforeAddAspectPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeAddAspect");
        /** Called by the repository. */
        void beforeAddAspect(NodeRef nodeRef, QName aspectTypeQName);
    }

    /** After an aspect was added. */
    interface OnAddAspectPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onAddAspect");
        /** Called by the repository. */
        void onAddAspect(NodeRef nodeRef, QName aspectTypeQName);
    }

    /** Before an aspect is removed. */
    interface BeforeRemoveAspectPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeRemoveAspect");
        /** Called by the repository. */
        void beforeRemoveAspect(NodeRef nodeRef, QName aspectTypeQName);
    }

    /** After an aspect was removed. */
    interface OnRemoveAspectPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onRemoveAspect");
        /** Called by the repository. */
        void onRemoveAspect(NodeRef nodeRef, QName aspectTypeQName);
    }

    /** After a node came back from the trash. */
    interface OnRestoreNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onRestoreNode");
        /** Called by the repository. */
        void onRestoreNode(ChildAssociationRef childAssocRef);
    }

    /** After a child was added. */
    interface OnCreateChildAssociationPolicy extends AssociationPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onCreateChildAssociation");
        /** Called by the repository. */
        void onCreateChildAssociation(ChildAssociationRef childAssocRef, boolean isNewNode);
    }

    /** Before a child is taken away. */
    interface BeforeDeleteChildAssociationPolicy extends AssociationPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeDeleteChildAssociation");
        /** Called by the repository. */
        void beforeDeleteChildAssociation(ChildAssociationRef childAssocRef);
    }

    /** After a child was taken away. */
    interface OnDeleteChildAssociationPolicy extends AssociationPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onDeleteChildAssociation");
        /** Called by the repository. */
        void onDeleteChildAssociation(ChildAssociationRef childAssocRef);
    }

    /** After a peer association was added. */
    interface OnCreateAssociationPolicy extends AssociationPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onCreateAssociation");
        /** Called by the repository. */
        void onCreateAssociation(AssociationRef nodeAssocRef);
    }

    /** Before a peer association is removed. */
    interface BeforeDeleteAssociationPolicy extends AssociationPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeDeleteAssociation");
        /** Called by the repository. */
        void beforeDeleteAssociation(AssociationRef nodeAssocRef);
    }

    /** After a peer association was removed. */
    interface OnDeleteAssociationPolicy extends AssociationPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onDeleteAssociation");
        /** Called by the repository. */
        void onDeleteAssociation(AssociationRef nodeAssocRef);
    }

    /** Before the type changes. */
    interface BeforeSetNodeTypePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeSetNodeType");
        /** Called by the repository. */
        void beforeSetNodeType(NodeRef nodeRef, QName oldType, QName newType);
    }

    /** After the type changed. */
    interface OnSetNodeTypePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onSetNodeType");
        /** Called by the repository. */
        void onSetNodeType(NodeRef nodeRef, QName oldType, QName newType);
    }
}
