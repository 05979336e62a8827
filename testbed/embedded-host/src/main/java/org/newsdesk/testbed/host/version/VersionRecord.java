package org.newsdesk.testbed.host.version;

import java.io.Serializable;
import java.util.Date;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionType;

/**
 * A kept version.
 *
 * @param seq its number, growing
 * @param node the node it belongs to
 * @param label such as 1.0
 * @param frozen the node that keeps the state
 * @param created when
 * @param creator by whom
 * @param type major or minor
 * @param description comment, or null
 */
record VersionRecord(
        long seq,
        NodeRef node,
        String label,
        NodeRef frozen,
        long created,
        String creator,
        VersionType type,
        String description)
        implements Version {

    @Override
    public Date getCreatedDate() {
        return new Date(created);
    }

    @Override
    public String getCreator() {
        return creator;
    }

    @Override
    public Date getFrozenModifiedDate() {
        return getCreatedDate();
    }

    @Override
    public String getFrozenModifier() {
        return creator;
    }

    @Override
    public String getVersionLabel() {
        return label;
    }

    @Override
    public VersionType getVersionType() {
        return type;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public Map<String, Serializable> getVersionProperties() {
        return description == null
                ? Map.of("versionLabel", label, "versionType", type)
                : Map.of("versionLabel", label, "versionType", type, PROP_DESCRIPTION, description);
    }

    @Override
    public Serializable getVersionProperty(String name) {
        return getVersionProperties().get(name);
    }

    @Override
    public NodeRef getVersionedNodeRef() {
        return node;
    }

    @Override
    public NodeRef getFrozenStateNodeRef() {
        return frozen;
    }
}
