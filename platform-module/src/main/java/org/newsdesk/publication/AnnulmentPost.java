package org.newsdesk.publication;

import org.newsdesk.draft.Draft;
import org.newsdesk.draft.Drafts;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code POST newsdesk/drafts/{id}/entries/{sequence}/annulment}: an entry that was made by mistake does not count (I5). */
public class AnnulmentPost extends NewsdeskWebScript {

    private final Drafts drafts;
    private final PublicationService publications;
    private final AchievementViews views;

    public AnnulmentPost(Drafts drafts, PublicationService publications, AchievementViews views) {
        this.drafts = drafts;
        this.publications = publications;
        this.views = views;
    }

    /** The request. */
    record Body(String reason) {}

    @Override
    protected Object answer(Call call) {
        Body body = call.body(Body.class);
        Draft draft = drafts.readable(call.path("id"));
        return views.view(publications.annul(draft, call.user(), sequence(call.path("sequence")), body.reason()));
    }

    private static long sequence(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw RuleViolation.notFound(Problem.of("G6", "newsdesk.problem.G6.noEntry"));
        }
    }
}
