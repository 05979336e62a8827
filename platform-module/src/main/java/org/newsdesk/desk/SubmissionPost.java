package org.newsdesk.desk;

import org.newsdesk.draft.Drafts;
import org.newsdesk.review.ReviewActions;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code POST /newsdesk/drafts/{id}/submission}: hands a draft in; a refusal names everything that is missing (G2–G4). */
public class SubmissionPost extends NewsdeskWebScript {
    private final Drafts drafts;
    private final ReviewActions actions;
    private final DraftViews views;

    public SubmissionPost(Drafts drafts, ReviewActions actions, DraftViews views) {
        this.drafts = drafts;
        this.actions = actions;
        this.views = views;
    }

    @Override
    protected Object answer(Call call) {
        call.body(Body.class);
        String id = call.path("id");
        actions.submit(drafts.readable(id), call.user());
        return views.detail(drafts.readable(id), call.user());
    }

    record Body() {}
}
