package org.newsdesk.desk;

import org.newsdesk.draft.Drafts;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code GET /newsdesk/drafts/{id}/screening}: what screening found in the draft, or how far it is. */
public class ScreeningGet extends NewsdeskWebScript {
    private final Drafts drafts;
    private final ScreeningViews views;

    public ScreeningGet(Drafts drafts, ScreeningViews views) {
        this.drafts = drafts;
        this.views = views;
    }

    @Override
    protected Object answer(Call call) {
        return views.screening(drafts.readable(call.path("id")));
    }
}
