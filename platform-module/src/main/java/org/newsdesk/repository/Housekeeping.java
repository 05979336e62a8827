package org.newsdesk.repository;

import java.util.Set;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** What the platform itself writes on a node while it keeps house: times, locks, thumbnails. None of it is content or state. */
public final class Housekeeping {
    private static final String RENDITIONS = "http://www.alfresco.org/model/rendition/1.0";
    private static final Set<String> OF_CONTENT_MODEL = Set.of(
            "modified",
            "modifier",
            "accessed",
            "versionLabel",
            "versionType",
            "autoVersion",
            "autoVersionOnUpdateProps",
            "initialVersion",
            "lockOwner",
            "lockType",
            "lockLifetime",
            "lockIsDeep",
            "expiryDate",
            "lockAdditionalInfo",
            "lastThumbnailModification",
            "lockable",
            "thumbnailModification");

    private Housekeeping() {}

    /** Whether a property or aspect of that name belongs to it. */
    public static boolean is(QName name) {
        String uri = name.getNamespaceURI();
        return NamespaceService.SYSTEM_MODEL_1_0_URI.equals(uri)
                || RENDITIONS.equals(uri)
                || (NamespaceService.CONTENT_MODEL_1_0_URI.equals(uri)
                        && OF_CONTENT_MODEL.contains(name.getLocalName()));
    }
}
