package org.newsdesk.desk;

import org.newsdesk.draft.Draft;
import org.newsdesk.draft.Drafts;
import org.newsdesk.examination.Examinations;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code POST /newsdesk/drafts/{id}/screening}: has the draft screened again, after the lists changed for example. */
public class ScreeningPost extends NewsdeskWebScript {
    private final Drafts drafts;
    private final Examinations examinations;
    private final DraftActions actions;
    private final ScreeningViews views;

    public ScreeningPost(Drafts drafts, Examinations examinations, DraftActions actions, ScreeningViews views) {
        this.drafts = drafts;
        this.examinations = examinations;
        this.actions = actions;
        this.views = views;
    }

    @Override
    protected int success() {
        return 202;
    }

    @Override
    protected Object answer(Call call) {
        SeenContent seen = call.body(SeenContent.class);
        Draft draft = drafts.readable(call.path("id"));
        if (!actions.mayScreen(draft, call.user())) {
            throw RuleViolation.forbidden(Problem.of("A9", "newsdesk.problem.A9.notScreener"));
        }
        seen.require(draft, drafts);
        examinations.request(draft, call.user());
        return views.screening(draft);
    }
}
