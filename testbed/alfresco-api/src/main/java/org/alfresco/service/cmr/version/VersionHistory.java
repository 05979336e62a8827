package org.alfresco.service.cmr.version;

import java.io.Serializable;
import java.util.Collection;

/** All versions of a node. */
public interface VersionHistory extends Serializable {
    /** The first one. */
    Version getRootVersion();
    /** The last one. */
    Version getHeadVersion();
    /** Newest first. */
    Collection<Version> getAllVersions();
    /** The one before. */
    Version getPredecessor(Version version);
    /** Those behind. */
    Collection<Version> getSuccessors(Version version);
    /** By label; unknown: {@link VersionDoesNotExistException}. */
    Version getVersion(String versionLabel);
}
