package org.alfresco.repo.jscript;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespaceService;

/** A node as scripts and expressions see it. */
public class ScriptNode implements Serializable {
    private static final long serialVersionUID = 1L;
    protected NodeRef nodeRef;
    protected transient ServiceRegistry services;

    /** A node seen through the services. */
    public ScriptNode(NodeRef nodeRef, ServiceRegistry services) {
        this.nodeRef = nodeRef;
        this.services = services;
    }

    /** The node. */
    public NodeRef getNodeRef() {
        return nodeRef;
    }

    /** Its id. */
    public String getId() {
        return nodeRef.getId();
    }

    /** Its name. */
    public String getName() {
        return (String) services.getNodeService().getProperty(nodeRef, ContentModel.PROP_NAME);
    }

    /** Whether it exists. */
    public boolean exists() {
        return services.getNodeService().exists(nodeRef);
    }

    /** Its properties by short and long name. */
    public Map<String, Object> getProperties() {
        Map<String, Object> all = new HashMap<>();
        services.getNodeService().getProperties(nodeRef).forEach((name, value) -> {
            Object shown = value instanceof NodeRef ref ? new ScriptNode(ref, services) : value;
            all.put(name.toString(), shown);
            all.put(name.toPrefixString(services.getNamespaceService()), shown);
            if (NamespaceService.CONTENT_MODEL_1_0_URI.equals(name.getNamespaceURI())) {
                all.put(name.getLocalName(), shown);
            }
        });
        return all;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ScriptNode that && nodeRef.equals(that.nodeRef);
    }

    @Override
    public int hashCode() {
        return nodeRef.hashCode();
    }

    @Override
    public String toString() {
        return nodeRef.toString();
    }
}
