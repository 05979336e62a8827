package org.newsdesk.succession;

import org.newsdesk.draft.Draft;
import org.newsdesk.draft.Drafts;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code POST newsdesk/drafts/{id}/successor}: begins the correction or withdrawal of a released piece (I7). */
public class SuccessorPost extends NewsdeskWebScript {

    private final Drafts drafts;
    private final Successions successions;

    public SuccessorPost(Drafts drafts, Successions successions) {
        this.drafts = drafts;
        this.successions = successions;
    }

    /** The request. */
    record Body(String kind, String reason) {}

    /** The answer: the new draft, to be opened by the page. */
    record View(String id, String name, String title, String unit) {}

    @Override
    protected Object answer(Call call) {
        Body body = call.body(Body.class);
        SuccessionKind kind = SuccessionKind.of(body.kind())
                .orElseThrow(() -> RuleViolation.malformed(
                        Problem.of("I7", "newsdesk.problem.I7.kind").field("kind")));
        Draft made = successions.begin(drafts.readable(call.path("id")), call.user(), kind, body.reason());
        return new View(made.id(), made.name(), made.form().title(), made.unit());
    }

    @Override
    protected int success() {
        return 201;
    }
}
