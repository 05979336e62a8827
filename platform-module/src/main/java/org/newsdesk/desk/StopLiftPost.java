package org.newsdesk.desk;

import org.newsdesk.draft.Draft;
import org.newsdesk.draft.Drafts;
import org.newsdesk.examination.Examinations;
import org.newsdesk.examination.StoppedDrafts;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code POST /newsdesk/drafts/{id}/stop-lift}: gives a stopped draft back to its unit (I12). */
public class StopLiftPost extends NewsdeskWebScript {
    private final Drafts drafts;
    private final Examinations examinations;
    private final StoppedDrafts stopped;
    private final DraftViews views;

    public StopLiftPost(Drafts drafts, Examinations examinations, StoppedDrafts stopped, DraftViews views) {
        this.drafts = drafts;
        this.examinations = examinations;
        this.stopped = stopped;
        this.views = views;
    }

    @Override
    protected Object answer(Call call) {
        Body body = call.body(Body.class);
        Draft draft = drafts.readable(call.path("id"));
        stopped.lift(draft, call.user(), body.reason(), examinations.current(draft));
        // Read past the permissions: it is the unit's again, and not the reviewer's until it is handed in.
        return views.detail(drafts.read(Drafts.node(draft.id())), call.user());
    }

    record Body(String reason) {}
}
