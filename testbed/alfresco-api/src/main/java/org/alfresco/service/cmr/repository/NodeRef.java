package org.alfresco.service.cmr.repository;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Address of a node: store and id. Immutable; equality by value. */
public final class NodeRef implements EntityRef {
    private static final long serialVersionUID = 1L;
    private static final Pattern SHAPE = Pattern.compile(".+://.+/.+");

    private final StoreRef storeRef;
    private final String id;

    /** A node of the given store. */
    public NodeRef(String protocol, String identifier, String id) {
        this(new StoreRef(protocol, identifier), id);
    }

    /** A node of the given store; both are required. */
    public NodeRef(StoreRef storeRef, String id) {
        if (storeRef == null || id == null) {
            throw new IllegalArgumentException("A node reference needs a store and an id");
        }
        this.storeRef = storeRef;
        this.id = id;
    }

    /** Parses {@code protocol://store/id}; throws {@link MalformedNodeRefException} when it is none. */
    public NodeRef(String nodeRef) {
        int slash = nodeRef.lastIndexOf('/');
        if (slash <= 0 || !isNodeRef(nodeRef)) {
            throw new MalformedNodeRefException("Invalid node ref - does not contain forward slash: " + nodeRef);
        }
        this.storeRef = new StoreRef(nodeRef.substring(0, slash));
        this.id = nodeRef.substring(slash + 1);
    }

    /** The store that holds the node. */
    public StoreRef getStoreRef() {
        return storeRef;
    }

    /** The node id, unique in its store. */
    public String getId() {
        return id;
    }

    /** Whether the text has the shape of a node reference. */
    public static boolean isNodeRef(String nodeRef) {
        return SHAPE.matcher(nodeRef).matches();
    }

    /** Parses a comma-separated list; entries of another shape are left out. */
    public static List<NodeRef> getNodeRefs(String values) {
        List<NodeRef> refs = new ArrayList<>();
        if (values != null) {
            for (String value : List.of(values.split(",", -1))) {
                if (isNodeRef(value.trim())) {
                    refs.add(new NodeRef(value.trim()));
                }
            }
        }
        return refs;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof NodeRef that && id.equals(that.id) && storeRef.equals(that.storeRef);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return storeRef + "/" + id;
    }
}
