package org.alfresco.service.cmr.version;

import java.io.Serializable;
import java.util.Date;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;

/** A version of a node. */
public interface Version extends Serializable {
    String PROP_DESCRIPTION = "description";
    /** When the version was made. */
    Date getCreatedDate();
    /** Who made it. */
    String getCreator();
    /** When the node had been changed. */
    Date getFrozenModifiedDate();
    /** Who had changed it. */
    String getFrozenModifier();
    /** Such as 1.2. */
    String getVersionLabel();
    /** Size of the step. */
    VersionType getVersionType();
    /** The remark. */
    String getDescription();
    /** All version properties. */
    Map<String, Serializable> getVersionProperties();
    /** One version property. */
    Serializable getVersionProperty(String name);
    /** The live node. */
    NodeRef getVersionedNodeRef();
    /** The node that holds the old state. */
    NodeRef getFrozenStateNodeRef();
}
