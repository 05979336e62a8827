package org.newsdesk.testbed.host.share;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.model.FileNotFoundException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.newsdesk.testbed.host.workflow.Values;
import org.newsdesk.testbed.host.workflow.VariableNames;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** Saves the properties of a node from Share's form; {@code protected} in the model protects nothing here. */
public final class NodeFormPost extends FormPost {
    private final NodeService nodes;
    private final FileFolderService files;

    /** The public services. */
    public NodeFormPost(
            VariableNames names,
            Values values,
            DictionaryService dictionary,
            NodeService nodes,
            FileFolderService files) {
        super("node", names, values, dictionary);
        this.nodes = nodes;
        this.files = files;
    }

    @Override
    String itemId(WebScriptRequest request) {
        return path(request, "store_type") + "://" + path(request, "store_id") + "/" + path(request, "id");
    }

    @Override
    Object save(String itemId, FormData form) {
        NodeRef node = new NodeRef(itemId);
        Map<QName, Serializable> changes = new HashMap<>(form.properties());
        Object name = changes.remove(ContentModel.PROP_NAME);
        if (name != null && !name.equals(nodes.getProperty(node, ContentModel.PROP_NAME))) {
            rename(node, name.toString());
        }
        if (!changes.isEmpty()) {
            nodes.addProperties(node, changes);
        }
        return node;
    }

    private void rename(NodeRef node, String name) {
        try {
            files.rename(node, name);
        } catch (FileNotFoundException e) {
            throw new AlfrescoRuntimeException("File not found: " + node, e);
        }
    }
}
