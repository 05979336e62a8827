package org.alfresco.service.cmr.model;

import java.io.Serializable;
import java.util.Date;
import java.util.Map;
import org.alfresco.repo.security.permissions.PermissionCheckValue;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** What is usually wanted of a file or folder. */
public interface FileInfo extends PermissionCheckValue, Serializable {
    @Override
    NodeRef getNodeRef();
    /** Whether it is a folder. */
    boolean isFolder();
    /** Whether it is a link. */
    boolean isLink();
    /** Whether it is hidden. */
    boolean isHidden();
    /** Target of the link. */
    NodeRef getLinkNodeRef();
    /** The name. */
    String getName();
    /** Time of creation. */
    Date getCreatedDate();
    /** Time of the last change. */
    Date getModifiedDate();
    /** Its content. */
    ContentData getContentData();
    /** All properties. */
    Map<QName, Serializable> getProperties();
    /** Its type. */
    QName getType();
}
