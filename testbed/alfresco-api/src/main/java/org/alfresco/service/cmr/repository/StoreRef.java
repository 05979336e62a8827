package org.alfresco.service.cmr.repository;

import java.util.Objects;
import org.alfresco.error.AlfrescoRuntimeException;

/** Address of a store, such as {@code workspace://SpacesStore}. Immutable. */
public final class StoreRef implements EntityRef {
    private static final long serialVersionUID = 1L;
    public static final String PROTOCOL_WORKSPACE = "workspace";
    public static final String PROTOCOL_ARCHIVE = "archive";
    public static final String PROTOCOL_AVM = "avm";
    public static final String PROTOCOL_TEST = "test";
    public static final String PROTOCOL_DELETED = "deleted";
    public static final StoreRef STORE_REF_WORKSPACE_SPACESSTORE = new StoreRef(PROTOCOL_WORKSPACE, "SpacesStore");
    public static final StoreRef STORE_REF_ARCHIVE_SPACESSTORE = new StoreRef(PROTOCOL_ARCHIVE, "SpacesStore");
    public static final String URI_FILLER = "://";

    private final String protocol;
    private final String identifier;

    /** Both parts are required. */
    public StoreRef(String protocol, String identifier) {
        if (protocol == null || identifier == null) {
            throw new IllegalArgumentException("A store reference needs a protocol and an identifier");
        }
        this.protocol = protocol;
        this.identifier = identifier;
    }

    /** Parses {@code protocol://identifier}. */
    public StoreRef(String string) {
        int at = string.indexOf(URI_FILLER);
        if (at < 0) {
            throw new AlfrescoRuntimeException("Invalid store ref: " + string);
        }
        this.protocol = string.substring(0, at);
        this.identifier = string.substring(at + URI_FILLER.length());
    }

    /** The part before {@code ://}. */
    public String getProtocol() {
        return protocol;
    }

    /** The part behind {@code ://}. */
    public String getIdentifier() {
        return identifier;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof StoreRef that && protocol.equals(that.protocol) && identifier.equals(that.identifier);
    }

    @Override
    public int hashCode() {
        return Objects.hash(protocol, identifier);
    }

    @Override
    public String toString() {
        return protocol + URI_FILLER + identifier;
    }
}
