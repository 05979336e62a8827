package org.newsdesk.testbed.host.node;

import java.util.ArrayList;
import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** By which classes the behaviours of a node are found: its type and its aspects. */
public final class NodeClasses {

    private final NodeTable table;

    /** The classes of stored nodes. */
    public NodeClasses(NodeTable table) {
        this.table = table;
    }

    /** Type and aspects; none for a missing node. */
    public List<QName> of(NodeRef node) {
        NodeRow row = table.find(node);
        return row == null ? List.of() : of(row);
    }

    static List<QName> of(NodeRow row) {
        List<QName> classes = new ArrayList<>();
        classes.add(row.type());
        classes.addAll(row.aspects());
        return classes;
    }
}
