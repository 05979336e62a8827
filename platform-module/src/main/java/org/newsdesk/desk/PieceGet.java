package org.newsdesk.desk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.newsdesk.archive.KeepingView;
import org.newsdesk.archive.KeepingViews;
import org.newsdesk.archive.PieceVersion;
import org.newsdesk.archive.PieceVersions;
import org.newsdesk.archive.Pieces;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.chain.RegisterHead;
import org.newsdesk.draft.Draft;
import org.newsdesk.publication.AchievementViews;
import org.newsdesk.register.EntryView;
import org.newsdesk.register.Register;
import org.newsdesk.register.RegisterAccess;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.succession.SuccessionViews;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code GET /newsdesk/pieces/{id}}: everything about a released piece at once; of a disposed one what the register keeps. */
public class PieceGet extends NewsdeskWebScript {
    private final Pieces pieces;
    private final DraftViews views;
    private final KeepingViews keeping;
    private final PieceVersions versions;
    private final AchievementViews achievements;
    private final SuccessionViews successions;
    private final Register register;
    private final RegisterAccess access;

    public PieceGet(
            Pieces pieces,
            DraftViews views,
            KeepingViews keeping,
            PieceVersions versions,
            AchievementViews achievements,
            SuccessionViews successions,
            Register register,
            RegisterAccess access) {
        this.pieces = pieces;
        this.views = views;
        this.keeping = keeping;
        this.versions = versions;
        this.achievements = achievements;
        this.successions = successions;
        this.register = register;
        this.access = access;
    }

    /**
     * The answer.
     *
     * @param draft null when the piece was disposed of
     */
    record View(
            Views.Detail draft,
            List<EntryView> entries,
            @JsonUnwrapped AchievementViews.All achievements,
            SuccessionViews.Related predecessor,
            List<SuccessionViews.Related> successors,
            List<PieceVersion> versions,
            @JsonUnwrapped KeepingView keeping,
            RegisterHead head) {}

    @Override
    protected Object answer(Call call) {
        String id = call.path("id");
        List<RegisterEntry> entries = register.byDraft(id);
        return KeepingViews.ofDisposed(entries)
                .map(disposed -> disposed(entries, disposed, call.user()))
                .orElseGet(() -> present(pieces.readable(id), entries, call.user()));
    }

    private View present(Draft piece, List<RegisterEntry> entries, String person) {
        return new View(
                views.detail(piece, person),
                shown(entries),
                achievements.of(piece.id()),
                successions.predecessor(piece.id()),
                successions.successors(piece.id()),
                versions.of(piece.id()),
                keeping.of(piece, person),
                register.head());
    }

    private View disposed(List<RegisterEntry> entries, KeepingView disposed, String person) {
        if (!access.mayRead(person, entries.get(0).unit())) {
            throw RuleViolation.notFound(Problem.of("HTTP", "newsdesk.problem.piece.none"));
        }
        String id = entries.get(0).draftId();
        return new View(
                null,
                shown(entries),
                achievements.of(id),
                successions.predecessor(id),
                successions.successors(id),
                KeepingViews.versionsOfDisposed(entries),
                disposed,
                register.head());
    }

    private static List<EntryView> shown(List<RegisterEntry> entries) {
        return entries.stream().map(EntryView::new).toList();
    }
}
