package org.alfresco.repo.content;

import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Events of the content service. */
public interface ContentServicePolicies {
    QName ON_CONTENT_UPDATE = QName.createQName(NamespaceService.ALFRESCO_URI, "onContentUpdate");
    QName ON_CONTENT_PROPERTY_UPDATE = QName.createQName(NamespaceService.ALFRESCO_URI, "onContentPropertyUpdate");
    QName ON_CONTENT_READ = QName.createQName(NamespaceService.ALFRESCO_URI, "onContentRead");
    /** After content was written. */
    interface OnContentUpdatePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onContentUpdate");
        /** Called by the repository. */
        void onContentUpdate(NodeRef nodeRef, boolean newContent);
    }

    /** After a content property changed. */
    interface OnContentPropertyUpdatePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onContentPropertyUpdate");
        /** Called by the repository. */
        void onContentPropertyUpdate(
                NodeRef nodeRef, QName propertyQName, ContentData beforeValue, ContentData afterValue);
    }

    /** When content is read. */
    interface OnContentReadPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onContentRead");
        /** Called by the repository. */
        void onContentRead(NodeRef nodeRef);
    }
}
