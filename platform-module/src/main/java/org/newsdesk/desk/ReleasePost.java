package org.newsdesk.desk;

import org.newsdesk.archive.ReleaseService;
import org.newsdesk.draft.Drafts;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code POST /newsdesk/drafts/{id}/release}: releases a registered draft and archives it (A9, I1, I7). */
public class ReleasePost extends NewsdeskWebScript {
    private final Drafts drafts;
    private final ReleaseService releases;
    private final DraftViews views;

    public ReleasePost(Drafts drafts, ReleaseService releases, DraftViews views) {
        this.drafts = drafts;
        this.releases = releases;
        this.views = views;
    }

    @Override
    protected Object answer(Call call) {
        call.body(Body.class);
        String id = call.path("id");
        releases.release(drafts.readable(id), call.user());
        return views.detail(drafts.readable(id), call.user());
    }

    record Body() {}
}
