package org.alfresco.query;

import java.util.List;
import org.alfresco.util.Pair;

/** One page of a list. */
public interface PagingResults<R> {
    /** The items of this page. */
    List<R> getPage();
    /** Whether more follow. */
    boolean hasMoreItems();
    /** Lower and upper bound of the total; null bounds when not counted. */
    Pair<Integer, Integer> getTotalResultCount();
    /** Id of this execution, or null. */
    String getQueryExecutionId();
}
