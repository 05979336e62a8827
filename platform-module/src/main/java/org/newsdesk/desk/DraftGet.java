package org.newsdesk.desk;

import org.newsdesk.draft.Drafts;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code GET /newsdesk/drafts/{id}}: a draft with its levels, trail, blockers and what I may do to it. */
public class DraftGet extends NewsdeskWebScript {
    private final Drafts drafts;
    private final DraftViews views;

    public DraftGet(Drafts drafts, DraftViews views) {
        this.drafts = drafts;
        this.views = views;
    }

    @Override
    protected Object answer(Call call) {
        return views.detail(drafts.readable(call.path("id")), call.user());
    }
}
