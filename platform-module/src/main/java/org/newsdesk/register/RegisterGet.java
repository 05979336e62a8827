package org.newsdesk.register;

import java.util.List;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;
import org.newsdesk.web.Page;

/** {@code GET newsdesk/register}: entries the caller may read, newest first, by the filters of {@link RegisterFilters}. */
public class RegisterGet extends NewsdeskWebScript {

    private final Register register;
    private final RegisterAccess access;

    public RegisterGet(Register register, RegisterAccess access) {
        this.register = register;
        this.access = access;
    }

    @Override
    protected Object answer(Call call) {
        Page.Range range = call.page();
        RegisterQuery query = RegisterFilters.of(call).in(access.units(call.user(), call.query("unit")));
        List<EntryView> entries =
                register.find(query, RegisterFilters.order(call), range.skipCount(), range.maxItems()).stream()
                        .map(EntryView::new)
                        .toList();
        return new Page<>(entries, range.skipCount(), range.maxItems(), register.count(query));
    }
}
