package org.newsdesk.examination;

import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code GET newsdesk/screening-lists}: the two documents by which drafts are screened. */
public class ListsGet extends NewsdeskWebScript {
    private final ListsService lists;
    private final ListsAccess access;

    public ListsGet(ListsService lists, ListsAccess access) {
        this.lists = lists;
        this.access = access;
    }

    @Override
    protected Object answer(Call call) {
        access.requireReader(call.user());
        return ListsView.of(lists);
    }
}
