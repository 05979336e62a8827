package org.alfresco.repo.security.permissions;

import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Events of the permission service. */
public interface PermissionServicePolicies {
    /** After a permission was set. */
    interface OnGrantLocalPermission extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onGrantLocalPermission");
        /** Called by the repository. */
        void onGrantLocalPermission(NodeRef nodeRef, String authority, String permission);
    }

    /** After a permission was removed. */
    interface OnRevokeLocalPermission extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onRevokeLocalPermission");
        /** Called by the repository. */
        void onRevokeLocalPermission(NodeRef nodeRef, String authority, String permission);
    }

    /** After inheritance was switched on. */
    interface OnInheritPermissionsEnabled extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onInheritPermissionsEnabled");
        /** Called by the repository. */
        void onInheritPermissionsEnabled(NodeRef nodeRef);
    }

    /** After inheritance was switched off. */
    interface OnInheritPermissionsDisabled extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onInheritPermissionsDisabled");
        /** Called by the repository. */
        void onInheritPermissionsDisabled(NodeRef nodeRef, boolean async);
    }
}
