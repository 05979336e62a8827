package org.newsdesk.desk;

import org.newsdesk.draft.Drafts;
import org.newsdesk.review.ReviewActions;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code POST /newsdesk/drafts/{id}/recall}: takes a draft back before it is registered. */
public class RecallPost extends NewsdeskWebScript {
    private final Drafts drafts;
    private final ReviewActions actions;
    private final DraftViews views;

    public RecallPost(Drafts drafts, ReviewActions actions, DraftViews views) {
        this.drafts = drafts;
        this.actions = actions;
        this.views = views;
    }

    @Override
    protected Object answer(Call call) {
        Body body = call.body(Body.class);
        String id = call.path("id");
        actions.recall(drafts.readable(id), call.user(), body.reason());
        return views.detail(drafts.readable(id), call.user());
    }

    record Body(String reason) {}
}
