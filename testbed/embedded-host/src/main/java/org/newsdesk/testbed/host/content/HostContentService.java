package org.newsdesk.testbed.host.content;

import java.io.Serializable;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/** The raw content service: no permission checks. */
public final class HostContentService implements ContentService {

    private final FileContentStore store;
    private final NodeService nodeService;

    /** A service over a store and the raw node service. */
    public HostContentService(FileContentStore store, NodeService nodeService) {
        this.store = store;
        this.nodeService = nodeService;
    }

    @Override
    public ContentReader getRawReader(String contentUrl) {
        ContentData data = new ContentData(contentUrl, MimeTypes.BINARY, 0, "UTF-8");
        return new FileReader(store.path(contentUrl), data);
    }

    @Override
    public ContentReader getReader(NodeRef nodeRef, QName propertyQName) {
        Serializable value = nodeService.getProperty(nodeRef, propertyQName);
        if (!(value instanceof ContentData data) || !ContentData.hasContent(data)) {
            return null;
        }
        return new FileReader(store.path(data.getContentUrl()), data);
    }

    @Override
    public ContentWriter getWriter(NodeRef nodeRef, QName propertyQName, boolean update) {
        if (nodeRef == null) {
            return getTempWriter();
        }
        Serializable value = nodeService.getProperty(nodeRef, propertyQName);
        FileWriter writer = newWriter(value instanceof ContentData data ? data : null);
        if (update) {
            writer.addListener(
                    () -> store(nodeRef, propertyQName == null ? ContentModel.PROP_CONTENT : propertyQName, writer));
        }
        return writer;
    }

    @Override
    public ContentWriter getTempWriter() {
        return newWriter(null);
    }

    private FileWriter newWriter(ContentData before) {
        String url = store.newUrl();
        String mimetype = before == null ? null : before.getMimetype();
        String encoding = before == null || before.getEncoding() == null ? "UTF-8" : before.getEncoding();
        return new FileWriter(store.path(url), new ContentData(url, mimetype, 0, encoding));
    }

    /** Whatever the behaviours throw here becomes a content exception, as in ACS. */
    private void store(NodeRef nodeRef, QName property, FileWriter writer) {
        try {
            nodeService.setProperty(nodeRef, property, writer.getContentData());
        } catch (RuntimeException e) {
            throw new ContentIOException(
                    "Failed to set content property on stream closure: \n   node: " + nodeRef
                            + "\n   content property: " + property + "\n   writer: " + writer.getContentUrl() + "\n   "
                            + e,
                    e);
        }
    }
}
