package org.alfresco.repo.version;

import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Events of the version service. */
public interface VersionServicePolicies {
    /** Before a version is made. */
    interface BeforeCreateVersionPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeCreateVersion");
        /** Called by the repository. */
        void beforeCreateVersion(NodeRef versionableNode);
    }

    /** After a version was made. */
    interface AfterCreateVersionPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "afterCreateVersion");
        /** Called by the repository. */
        void afterCreateVersion(NodeRef versionableNode, Version version);
    }

    /** After an old version was brought back. */
    interface AfterVersionRevertPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "afterVersionRevert");
        /** Called by the repository. */
        void afterVersionRevert(NodeRef nodeRef, Version version);
    }
}
