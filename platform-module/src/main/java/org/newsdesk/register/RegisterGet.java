package org.newsdesk.register;

import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;
import org.newsdesk.web.Page;

/** {@code GET newsdesk/register}: entries the caller may read, newest first, by the filters of {@link RegisterFilters}. */
public class RegisterGet extends NewsdeskWebScript {

    private final RegisterSearch search;
    private final RegisterAccess access;

    public RegisterGet(RegisterSearch search, RegisterAccess access) {
        this.search = search;
        this.access = access;
    }

    @Override
    protected Object answer(Call call) {
        Page.Range range = RegisterFilters.page(call);
        RegisterQuery query = RegisterFilters.of(call).in(access.units(call.user(), call.query("unit")));
        Hits hits = search.find(query, RegisterFilters.order(call), range.skipCount(), range.maxItems());
        return hits.page(range, EntryView::new);
    }
}
