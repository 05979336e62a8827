package org.alfresco.repo.copy;

import java.util.Map;
import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Events of the copy service. */
public interface CopyServicePolicies {
    /** Asks what to copy. */
    interface OnCopyNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "getCopyCallback");
        Arg ARG_0 = Arg.KEY;
        Arg ARG_1 = Arg.KEY;
        /** Called by the repository. */
        CopyBehaviourCallback getCopyCallback(QName classRef, CopyDetails copyDetails);
    }

    /** Before properties and children are copied. */
    interface BeforeCopyPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeCopy");
        /** Called by the repository. */
        void beforeCopy(QName classRef, NodeRef sourceNodeRef, NodeRef targetNodeRef);
    }

    /** After the copy is complete. */
    interface OnCopyCompletePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onCopyComplete");
        /** Called by the repository. */
        void onCopyComplete(
                QName classRef,
                NodeRef sourceNodeRef,
                NodeRef targetNodeRef,
                boolean copyToNewNode,
                Map<NodeRef, NodeRef> copyMap);
    }
}
