package org.newsdesk.publication;

import org.newsdesk.draft.Drafts;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code GET newsdesk/drafts/{id}/publications}: what became of a piece, for everybody who may read it. */
public class PublicationsGet extends NewsdeskWebScript {

    private final Drafts drafts;
    private final AchievementViews views;

    public PublicationsGet(Drafts drafts, AchievementViews views) {
        this.drafts = drafts;
        this.views = views;
    }

    @Override
    protected Object answer(Call call) {
        return views.of(drafts.readable(call.path("id")).id());
    }
}
