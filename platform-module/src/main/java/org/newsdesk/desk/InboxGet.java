package org.newsdesk.desk;

import org.newsdesk.draft.Draft;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;
import org.newsdesk.web.Page;

/** {@code GET /newsdesk/inbox}: what waits for me, longest waiting first. */
public class InboxGet extends NewsdeskWebScript {
    private final Inbox inbox;

    public InboxGet(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    protected Object answer(Call call) {
        Page<Draft> page = Page.of(inbox.waitingFor(call.user()), call.page());
        return new Page<>(page.items().stream().map(inbox::entry).toList(), page.paging());
    }
}
