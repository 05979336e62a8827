package org.newsdesk.testbed.host.files;

import java.util.List;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.newsdesk.testbed.host.node.NodeRow;
import org.newsdesk.testbed.host.node.NodeTable;
import org.newsdesk.testbed.host.node.NodeTable.Listing;
import org.newsdesk.testbed.host.security.AccessControl;

/** Pages of a folder for the current user: cut by the database unless single children have permissions of their own. */
public final class FolderPages {

    private final NodeTable nodes;
    private final AccessControl access;

    /** Pages of stored folders. */
    public FolderPages(NodeTable nodes, AccessControl access) {
        this.nodes = nodes;
        this.access = access;
    }

    /**
     * A page.
     *
     * @param rows the entries
     * @param total how many there are in all
     */
    public record Page(List<NodeRow> rows, int total) {}

    /**
     * One page of what the current user may read.
     *
     * @param folders true: folders only, false: files only, null: both
     * @param types only these types; all when empty
     * @param skip entries to leave out
     * @param max most entries
     */
    public Page of(NodeRef folder, Boolean folders, Set<QName> types, int skip, int max) {
        Listing listing = new Listing(folders, types, Listing.BY_NAME, skip, max);
        if (access.passesAll() || !nodes.childrenHaveOwnPermissions(folder)) {
            return new Page(nodes.page(folder, listing), nodes.count(folder, listing));
        }
        List<NodeRow> readable = nodes.page(folder, listing.page(0, Integer.MAX_VALUE)).stream()
                .filter(row -> access.allowed(row.ref(), "ReadProperties"))
                .toList();
        int from = Math.min(skip, readable.size());
        int to = (int) Math.min((long) from + max, readable.size());
        return new Page(readable.subList(from, to), readable.size());
    }
}
