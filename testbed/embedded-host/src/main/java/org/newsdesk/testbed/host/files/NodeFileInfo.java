package org.newsdesk.testbed.host.files;

import java.io.Serializable;
import java.util.Date;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** A file or folder with its properties at the time of asking. */
record NodeFileInfo(NodeRef node, QName type, boolean folder, Map<QName, Serializable> properties) implements FileInfo {

    private static final long serialVersionUID = 1L;

    @Override
    public NodeRef getNodeRef() {
        return node;
    }

    @Override
    public boolean isFolder() {
        return folder;
    }

    @Override
    public boolean isLink() {
        return false;
    }

    @Override
    public boolean isHidden() {
        return false;
    }

    @Override
    public NodeRef getLinkNodeRef() {
        return null;
    }

    @Override
    public String getName() {
        return (String) properties.get(ContentModel.PROP_NAME);
    }

    @Override
    public Date getCreatedDate() {
        return (Date) properties.get(ContentModel.PROP_CREATED);
    }

    @Override
    public Date getModifiedDate() {
        return (Date) properties.get(ContentModel.PROP_MODIFIED);
    }

    @Override
    public ContentData getContentData() {
        return (ContentData) properties.get(ContentModel.PROP_CONTENT);
    }

    @Override
    public Map<QName, Serializable> getProperties() {
        return properties;
    }

    @Override
    public QName getType() {
        return type;
    }
}
