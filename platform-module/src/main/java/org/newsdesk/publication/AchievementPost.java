package org.newsdesk.publication;

import org.newsdesk.draft.Draft;
import org.newsdesk.draft.Drafts;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/**
 * {@code POST newsdesk/drafts/{id}/publications}, {@code …/endorsements}, {@code …/prizes}: records one of them (G6). The body is
 * JSON, or a multipart form with the file in the field {@code clipping}.
 */
public class AchievementPost extends NewsdeskWebScript {

    private final Drafts drafts;
    private final PublicationService publications;
    private final AchievementViews views;
    private final Kind kind;

    public AchievementPost(Drafts drafts, PublicationService publications, AchievementViews views, Kind kind) {
        this.drafts = drafts;
        this.publications = publications;
        this.views = views;
        this.kind = kind;
    }

    /** What a web script of this class records. */
    public enum Kind {
        PUBLICATION(PublicationForm.class),
        ENDORSEMENT(EndorsementForm.class),
        PRIZE(PrizeForm.class);

        private final Class<? extends AchievementForm> form;

        Kind(Class<? extends AchievementForm> form) {
            this.form = form;
        }
    }

    @Override
    protected Object answer(Call call) {
        AchievementForm form = call.body(kind.form);
        Draft draft = drafts.readable(call.path("id"));
        return views.view(publications.record(draft, call.user(), form, call.file("clipping")));
    }

    @Override
    protected int success() {
        return 201;
    }
}
