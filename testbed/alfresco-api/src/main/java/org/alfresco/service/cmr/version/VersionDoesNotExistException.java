package org.alfresco.service.cmr.version;

/** There is no such version. */
public class VersionDoesNotExistException extends VersionServiceException {
    private static final long serialVersionUID = 1L;
    /** Names the label. */
    public VersionDoesNotExistException(String versionLabel) {
        super("The version " + versionLabel + " does not exist.");
    }
}
