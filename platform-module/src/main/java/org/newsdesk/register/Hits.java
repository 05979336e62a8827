package org.newsdesk.register;

import java.util.List;
import java.util.function.Function;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.web.Page;

/**
 * One page of what a query found.
 *
 * @param entries the entries of the page
 * @param total how many match, counted up to {@value #COUNTED}
 * @param more whether there are more than were counted
 */
public record Hits(List<RegisterEntry> entries, long total, boolean more) {

    /** Counting stops here, so that it takes the same time however many match. */
    public static final int COUNTED = 1000;

    static Hits of(List<RegisterEntry> page, long matching) {
        return new Hits(List.copyOf(page), Math.min(matching, COUNTED), matching > COUNTED);
    }

    /** The page as an answer. */
    public <T> Page<T> page(Page.Range range, Function<RegisterEntry, T> view) {
        List<T> items = entries.stream().map(view).toList();
        boolean further = items.size() == range.maxItems() && (more || range.skipCount() + items.size() < total);
        return new Page<>(
                items, new Page.Paging(range.skipCount(), range.maxItems(), items.size(), total, further, more));
    }
}
