package org.newsdesk.web;

import java.util.List;

/**
 * One page of a list.
 *
 * @param items the entries of this page
 * @param paging where the page stands in the whole list
 */
public record Page<T>(List<T> items, Paging paging) {

    /** A page cut from a list of {@code totalItems} entries. */
    public Page(List<T> items, int skipCount, int maxItems, long totalItems) {
        this(
                items,
                new Paging(
                        skipCount, maxItems, items.size(), totalItems, skipCount + items.size() < totalItems, false));
    }

    /** The page of a list that is in memory as a whole. */
    public static <T> Page<T> of(List<T> all, Range range) {
        int from = Math.min(range.skipCount(), all.size());
        int to = Math.min(from + range.maxItems(), all.size());
        return new Page<>(all.subList(from, to), range.skipCount(), range.maxItems(), all.size());
    }

    /**
     * Position of a page.
     *
     * @param totalItems length of the list, as far as it was counted
     * @param more whether the list is longer than was counted
     */
    public record Paging(int skipCount, int maxItems, int count, long totalItems, boolean hasMoreItems, boolean more) {}

    /** What the caller asked for: how many entries to pass over, how many to give at most (1 to 200). */
    public record Range(int skipCount, int maxItems) {}
}
