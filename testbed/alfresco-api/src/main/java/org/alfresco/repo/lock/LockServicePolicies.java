package org.alfresco.repo.lock;

import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Events of the lock service. */
public interface LockServicePolicies {
    /** Before a node is locked. */
    interface BeforeLock extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeLock");
        /** Called by the repository. */
        void beforeLock(NodeRef nodeRef, LockType lockType);
    }

    /** Before a node is unlocked, also when it is not locked. */
    interface BeforeUnlock extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeUnlock");
        /** Called by the repository. */
        void beforeUnlock(NodeRef nodeRef);
    }
}
