package org.newsdesk.testbed.host.rest;

import java.util.List;

/**
 * What a list answer says about its page.
 *
 * @param skipCount entries left out before this page
 * @param maxItems most entries in this page
 * @param totalItems all entries, or null when not counted
 * @param hasMoreItems whether there are entries after this page
 */
public record Paging(int skipCount, int maxItems, Integer totalItems, boolean hasMoreItems) {

    /** The page of a list that was counted. */
    public static Paging of(RestRequest request, int totalItems) {
        int skip = request.skipCount();
        int max = request.maxItems();
        return new Paging(skip, max, totalItems, totalItems > skip + max);
    }

    /** Cuts the page out of a whole list. */
    public static <T> List<T> cut(RestRequest request, List<T> all) {
        int from = Math.min(request.skipCount(), all.size());
        int to = (int) Math.min((long) from + request.maxItems(), all.size());
        return all.subList(from, to);
    }
}
