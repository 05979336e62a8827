package org.alfresco.service.cmr.version;

/** Size of the step. */
public enum VersionType {
    MAJOR,
    MINOR
}
