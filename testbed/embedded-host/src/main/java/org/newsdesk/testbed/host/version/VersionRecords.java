package org.newsdesk.testbed.host.version;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionDoesNotExistException;
import org.alfresco.service.cmr.version.VersionHistory;

/**
 * The versions of a node; there are no branches.
 *
 * @param newestFirst all, the newest first; never empty
 */
record VersionRecords(ArrayList<VersionRecord> newestFirst) implements VersionHistory {

    @Override
    public Version getRootVersion() {
        return newestFirst.get(newestFirst.size() - 1);
    }

    @Override
    public Version getHeadVersion() {
        return newestFirst.get(0);
    }

    @Override
    public Collection<Version> getAllVersions() {
        return new ArrayList<>(newestFirst);
    }

    @Override
    public Version getPredecessor(Version version) {
        int index = indexOf(version.getVersionLabel());
        return index + 1 < newestFirst.size() ? newestFirst.get(index + 1) : null;
    }

    @Override
    public Collection<Version> getSuccessors(Version version) {
        int index = indexOf(version.getVersionLabel());
        return index > 0 ? List.of(newestFirst.get(index - 1)) : List.of();
    }

    @Override
    public Version getVersion(String versionLabel) {
        return newestFirst.get(indexOf(versionLabel));
    }

    private int indexOf(String label) {
        for (int i = 0; i < newestFirst.size(); i++) {
            if (newestFirst.get(i).label().equals(label)) {
                return i;
            }
        }
        throw new VersionDoesNotExistException(label);
    }
}
