package org.alfresco.service.cmr.search;

import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;

/** The hits of a search; to be closed. */
public interface ResultSetSPI<ROW extends ResultSetRow, MD extends ResultSetMetaData> extends Iterable<ROW> {
    /** The nodes that were found. */
    List<NodeRef> getNodeRefs();
    /** Whether there are more than were asked for. */
    boolean hasMore();
    /** Ends the search. */
    void close();
}
