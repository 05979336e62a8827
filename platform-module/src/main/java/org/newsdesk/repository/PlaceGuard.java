package org.newsdesk.repository;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/**
 * Keeps the folders and documents the product stands on where they are: moving a unit's folder or the archive away would take
 * drafts out of their chain (I4, I7), and a forged drafts folder would let in drafts of no unit.
 */
public class PlaceGuard
        implements NodeServicePolicies.OnCreateNodePolicy,
                NodeServicePolicies.BeforeDeleteNodePolicy,
                NodeServicePolicies.BeforeMoveNodePolicy,
                NodeServicePolicies.BeforeSetNodeTypePolicy,
                NodeServicePolicies.OnSetNodeTypePolicy,
                NodeServicePolicies.OnUpdatePropertiesPolicy,
                AspectGuard {
    private static final List<QName> PLACES = List.of(
            NewsdeskModel.TYPE_DESK,
            NewsdeskModel.TYPE_UNIT_FOLDER,
            NewsdeskModel.TYPE_DRAFTS_FOLDER,
            NewsdeskModel.TYPE_ARCHIVE_FOLDER,
            NewsdeskModel.TYPE_SETTINGS_FOLDER,
            NewsdeskModel.TYPE_ORGANISATION_DOCUMENT,
            NewsdeskModel.TYPE_CHECKLIST_DOCUMENT,
            NewsdeskModel.TYPE_SCREENING_SETTINGS_DOCUMENT,
            NewsdeskModel.TYPE_SCREENING_TERMS_DOCUMENT,
            NewsdeskModel.TYPE_OUTLETS_DOCUMENT,
            NewsdeskModel.TYPE_RETENTION_DOCUMENT);

    private static final List<QName> UNITS = List.of(NewsdeskModel.PROP_FOLDER_UNIT, NewsdeskModel.PROP_DRAFTS_UNIT);

    private final NodeService nodeService;
    private final ProtectedWrites writes;

    public PlaceGuard(NodeService nodeService, ProtectedWrites writes) {
        this.nodeService = nodeService;
        this.writes = writes;
    }

    /** Binds the guard to every type it protects. */
    public void bind(Behaviours behaviours) {
        for (QName type : PLACES) {
            Behaviours.OfClass place = behaviours.on(type, this);
            place.bind(NodeServicePolicies.OnCreateNodePolicy.QNAME, "onCreateNode");
            place.bind(NodeServicePolicies.BeforeDeleteNodePolicy.QNAME, "beforeDeleteNode");
            place.bind(NodeServicePolicies.BeforeMoveNodePolicy.QNAME, "beforeMoveNode");
            place.bind(NodeServicePolicies.BeforeSetNodeTypePolicy.QNAME, "beforeSetNodeType");
            place.bind(NodeServicePolicies.OnSetNodeTypePolicy.QNAME, "onSetNodeType");
            place.guardAspects(this);
            place.bind(NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME, "onUpdateProperties");
        }
    }

    /** The platform makes working copies as System; nobody else does anything as System from outside. */
    @Override
    public void onCreateNode(ChildAssociationRef child) {
        if (AuthenticationUtil.isRunAsUserTheSystemUser()) {
            AlfrescoTransactionSupport.bindResource(copyKey(child.getChildRef()), true);
        } else {
            refuse(child.getChildRef());
        }
    }

    @Override
    public void beforeDeleteNode(NodeRef node) {
        if (!nodeService.hasAspect(node, ContentModel.ASPECT_WORKING_COPY)) {
            refuse(node);
        }
    }

    /** Only a true working copy may go away again: one that the platform made in this very transaction. */
    @Override
    public void beforeAspectComes(NodeRef node, QName aspect) {
        boolean posesAsWorkingCopy = ContentModel.ASPECT_WORKING_COPY.equals(aspect)
                && AlfrescoTransactionSupport.getResource(copyKey(node)) == null;
        if (posesAsWorkingCopy) {
            refuse(node);
        }
    }

    private static String copyKey(NodeRef node) {
        return PlaceGuard.class.getName() + node.getId();
    }

    @Override
    public void beforeMoveNode(ChildAssociationRef from, NodeRef newParent) {
        refuse(from.getChildRef());
    }

    @Override
    public void beforeSetNodeType(NodeRef node, QName oldType, QName newType) {
        refuse(node);
    }

    @Override
    public void onSetNodeType(NodeRef node, QName oldType, QName newType) {
        refuse(node);
    }

    @Override
    public void onUpdateProperties(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        boolean otherUnit = UNITS.stream().anyMatch(name -> !Objects.equals(before.get(name), after.get(name)));
        if (otherUnit) {
            refuse(node);
        }
    }

    private void refuse(NodeRef node) {
        boolean live = StoreRef.STORE_REF_WORKSPACE_SPACESSTORE.equals(node.getStoreRef());
        if (live && !writes.active()) {
            throw RuleViolation.of(Problem.of("I5", "newsdesk.problem.I5.place"));
        }
    }
}
