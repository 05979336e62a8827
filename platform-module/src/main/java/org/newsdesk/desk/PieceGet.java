package org.newsdesk.desk;

import java.util.List;
import org.newsdesk.archive.PieceVersion;
import org.newsdesk.archive.PieceVersions;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.chain.RegisterHead;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.DraftState;
import org.newsdesk.draft.Drafts;
import org.newsdesk.register.Register;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code GET /newsdesk/pieces/{id}}: everything about a released piece at once. */
public class PieceGet extends NewsdeskWebScript {
    private final Drafts drafts;
    private final DraftViews views;
    private final Register register;
    private final PieceVersions versions;

    public PieceGet(Drafts drafts, DraftViews views, Register register, PieceVersions versions) {
        this.drafts = drafts;
        this.views = views;
        this.register = register;
        this.versions = versions;
    }

    /** The answer. */
    record View(Views.Detail draft, List<RegisterEntry> entries, List<PieceVersion> versions, RegisterHead head) {}

    @Override
    protected Object answer(Call call) {
        Draft draft = drafts.readable(call.path("id"));
        if (draft.state() != DraftState.RELEASED) {
            throw RuleViolation.notFound(Problem.of("HTTP", "newsdesk.problem.piece.none"));
        }
        return new View(
                views.detail(draft, call.user()),
                register.byDraft(draft.id()),
                versions.of(draft.id()),
                register.head());
    }
}
