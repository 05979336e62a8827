package org.alfresco.service.cmr.version;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;

/** Versions of nodes. */
public interface VersionService {
    String VERSION_STORE_PROTOCOL = "versionStore";
    /** Where versions are kept. */
    StoreRef getVersionStoreReference();
    /** Whether the node is an old version. */
    boolean isAVersion(NodeRef nodeRef);
    /** Whether the node has versions. */
    boolean isVersioned(NodeRef nodeRef);
    /** Makes a version. */
    Version createVersion(NodeRef nodeRef, Map<String, Serializable> versionProperties);
    /** All versions, null when there are none. */
    VersionHistory getVersionHistory(NodeRef nodeRef);
    /** The present one, null when there is none. */
    Version getCurrentVersion(NodeRef nodeRef);
    /** Back to the present version. */
    void revert(NodeRef nodeRef);
    /** Back to a version. */
    void revert(NodeRef nodeRef, Version version);
    /** Back to a version, children included or not. */
    void revert(NodeRef nodeRef, Version version, boolean deep);
    /** Forgets all versions. */
    void deleteVersionHistory(NodeRef nodeRef);
    /** Forgets one version. */
    void deleteVersion(NodeRef nodeRef, Version version);
    /** Makes the node versionable and gives it a first version when it has none. */
    void ensureVersioningEnabled(NodeRef nodeRef, Map<QName, Serializable> versionProperties);
}
