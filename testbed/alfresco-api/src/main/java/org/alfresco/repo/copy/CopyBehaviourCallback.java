package org.alfresco.repo.copy;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

/** Says what of a type or aspect is copied. */
public interface CopyBehaviourCallback {
    /** What happens to a peer association. */
    enum AssocCopySourceAction {
        COPY,
        COPY_REMOVE_EXISTING,
        IGNORE
    }
    /** Where a copied peer association points. */
    enum AssocCopyTargetAction {
        USE_ORIGINAL_TARGET,
        USE_COPIED_TARGET,
        USE_COPIED_OTHERWISE_ORIGINAL_TARGET
    }
    /** What happens to a child. */
    enum ChildAssocCopyAction {
        IGNORE,
        COPY_ASSOC,
        COPY_CHILD
    }
    /** Whether the children's children follow. */
    enum ChildAssocRecurseAction {
        RESPECT_RECURSE_FLAG,
        FORCE_RECURSE
    }
    /** A peer association to be copied. */
    final class CopyAssociationDetails {
        private final AssociationRef assocRef;
        private final NodeRef copyTarget;
        private final boolean copyTargetIsNew;
        /** All values. */
        public CopyAssociationDetails(AssociationRef assocRef, NodeRef copyTarget, boolean copyTargetIsNew) {
            this.assocRef = assocRef;
            this.copyTarget = copyTarget;
            this.copyTargetIsNew = copyTargetIsNew;
        }
        /** The association. */
        public AssociationRef getAssocRef() {
            return assocRef;
        }
        /** The copy. */
        public NodeRef getCopyTarget() {
            return copyTarget;
        }
        /** Whether the copy is new. */
        public boolean getCopyTargetIsNew() {
            return copyTargetIsNew;
        }
    }
    /** A child to be copied. */
    final class CopyChildAssociationDetails {
        private final ChildAssociationRef childAssocRef;
        private final NodeRef copyTarget;
        private final boolean copyTargetIsNew;
        private final boolean copyChildren;
        /** All values. */
        public CopyChildAssociationDetails(
                ChildAssociationRef childAssocRef, NodeRef copyTarget, boolean copyTargetIsNew, boolean copyChildren) {
            this.childAssocRef = childAssocRef;
            this.copyTarget = copyTarget;
            this.copyTargetIsNew = copyTargetIsNew;
            this.copyChildren = copyChildren;
        }
        /** The association. */
        public ChildAssociationRef getChildAssocRef() {
            return childAssocRef;
        }
        /** The copy. */
        public NodeRef getCopyTarget() {
            return copyTarget;
        }
        /** Whether the copy is new. */
        public boolean getCopyTargetIsNew() {
            return copyTargetIsNew;
        }
        /** Whether children are asked for. */
        public boolean isCopyChildren() {
            return copyChildren;
        }
    }
    /** Whether the type or aspect is copied at all. */
    boolean getMustCopy(QName classQName, CopyDetails copyDetails);
    /** Whether the copy may get another name. */
    boolean isTopLevelCanBeRenamed(QName classQName, CopyDetails copyDetails);
    /** What happens to a peer association. */
    Pair<AssocCopySourceAction, AssocCopyTargetAction> getAssociationCopyAction(
            QName classQName, CopyDetails copyDetails, CopyAssociationDetails assocCopyDetails);
    /** What happens to a child. */
    ChildAssocCopyAction getChildAssociationCopyAction(
            QName classQName, CopyDetails copyDetails, CopyChildAssociationDetails childAssocCopyDetails);
    /** Whether the children's children follow. */
    ChildAssocRecurseAction getChildAssociationRecurseAction(
            QName classQName, CopyDetails copyDetails, CopyChildAssociationDetails childAssocCopyDetails);
    /** The properties of this type or aspect that the copy gets. */
    Map<QName, Serializable> getCopyProperties(
            QName classQName, CopyDetails copyDetails, Map<QName, Serializable> properties);
}
