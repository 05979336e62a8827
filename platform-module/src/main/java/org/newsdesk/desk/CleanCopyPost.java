package org.newsdesk.desk;

import org.newsdesk.draft.Draft;
import org.newsdesk.draft.Drafts;
import org.newsdesk.examination.CleanCopies;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code POST /newsdesk/drafts/{id}/clean-copy}: takes out of the file what its reader does not see (K1). */
public class CleanCopyPost extends NewsdeskWebScript {
    private final Drafts drafts;
    private final CleanCopies copies;
    private final DraftActions actions;
    private final DraftViews views;

    public CleanCopyPost(Drafts drafts, CleanCopies copies, DraftActions actions, DraftViews views) {
        this.drafts = drafts;
        this.copies = copies;
        this.actions = actions;
        this.views = views;
    }

    @Override
    protected Object answer(Call call) {
        SeenContent seen = call.body(SeenContent.class);
        Draft draft = drafts.readable(call.path("id"));
        if (!actions.isMember(draft, call.user())) {
            throw RuleViolation.forbidden(Problem.of("A9", "newsdesk.problem.A9.notOfUnit"));
        }
        seen.require(draft, drafts);
        copies.clean(draft);
        return views.detail(drafts.readable(draft.id()), call.user());
    }
}
