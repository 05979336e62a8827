package org.newsdesk.testbed.host.search;

import java.util.Iterator;
import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.ResultSetRow;

/**
 * Hits in memory.
 *
 * @param nodes one more than were asked for, when there are so many
 */
record Found(List<NodeRef> nodes, int most) implements ResultSet {

    @Override
    public List<NodeRef> getNodeRefs() {
        return nodes.subList(0, Math.min(most, nodes.size()));
    }

    @Override
    public boolean hasMore() {
        return nodes.size() > most;
    }

    @Override
    public void close() {
        // nothing is open
    }

    @Override
    public Iterator<ResultSetRow> iterator() {
        throw new UnsupportedOperationException("the extension asks for the nodes");
    }
}
