package org.alfresco.repo.coci;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Events of check-out and check-in. */
public interface CheckOutCheckInServicePolicies {
    /** Before a check-out. */
    interface BeforeCheckOut extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeCheckOut");
        /** Called by the repository. */
        void beforeCheckOut(
                NodeRef nodeRef,
                NodeRef destinationParentNodeRef,
                QName destinationAssocTypeQName,
                QName destinationAssocQName);
    }

    /** After a check-out. */
    interface OnCheckOut extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onCheckOut");
        /** Called by the repository. */
        void onCheckOut(NodeRef workingCopy);
    }

    /** Before a check-in. */
    interface BeforeCheckIn extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeCheckIn");
        /** Called by the repository. */
        void beforeCheckIn(
                NodeRef workingCopyNodeRef,
                Map<String, Serializable> versionProperties,
                String contentUrl,
                boolean keepCheckedOut);
    }

    /** After a check-in. */
    interface OnCheckIn extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onCheckIn");
        /** Called by the repository. */
        void onCheckIn(NodeRef nodeRef);
    }

    /** Before a check-out is cancelled. */
    interface BeforeCancelCheckOut extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeCancelCheckOut");
        /** Called by the repository. */
        void beforeCancelCheckOut(NodeRef workingCopyNodeRef);
    }

    /** After a check-out was cancelled. */
    interface OnCancelCheckOut extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onCancelCheckOut");
        /** Called by the repository. */
        void onCancelCheckOut(NodeRef nodeRef);
    }
}
