package org.newsdesk.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsdesk.chain.EntryKind;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.draft.Draft;

/** Draws how a piece is kept: one that is there from its trail, one that is gone from the register. */
public class KeepingViews {
    private final Pieces pieces;
    private final RecordsOfficers officers;
    private final DisposalObjection objection;

    public KeepingViews(Pieces pieces, RecordsOfficers officers, DisposalObjection objection) {
        this.pieces = pieces;
        this.officers = officers;
        this.objection = objection;
    }

    /** How a piece is kept that is there. */
    public KeepingView of(Draft piece, String person) {
        Keeping keeping = pieces.keeping(piece);
        Retention retention = pieces.retention(piece, keeping);
        return new KeepingView(
                retention,
                keeping.holds(),
                keeping.proposal().map(KeepingView.Disposal::of).orElse(null),
                actions(piece, keeping, retention, person));
    }

    /** How a piece was kept that is gone; empty while no entry of the register says it is. */
    public static Optional<KeepingView> ofDisposed(List<RegisterEntry> entries) {
        return disposal(entries).map(entry -> {
            DisposalDetails details = DisposalDetails.read(entry.details());
            return new KeepingView(
                    details.retention(), details.holds(), KeepingView.Disposal.of(details, entry), List.of());
        });
    }

    /** The versions of a piece that is gone; empty while no entry of the register says it is. */
    public static List<PieceVersion> versionsOfDisposed(List<RegisterEntry> entries) {
        return disposal(entries)
                .map(entry -> DisposalDetails.read(entry.details()).versions())
                .orElse(List.of());
    }

    private static Optional<RegisterEntry> disposal(List<RegisterEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.kind() == EntryKind.DISPOSAL)
                .findFirst();
    }

    private List<String> actions(Draft piece, Keeping keeping, Retention retention, String person) {
        if (!officers.is(person)) {
            return List.of();
        }
        List<String> actions = new ArrayList<>(List.of("SET_RETENTION", "HOLD"));
        boolean disposable = retention.due()
                && keeping.inForce().isEmpty()
                && !RecordsOfficers.isAuthor(piece, person)
                && objection.against(piece).isEmpty();
        if (!keeping.inForce().isEmpty()) {
            actions.add("LIFT_HOLD");
        }
        if (keeping.proposal().isEmpty() && disposable) {
            actions.add("PROPOSE_DISPOSAL");
        }
        if (keeping.proposal().filter(open -> !open.by().equals(person)).isPresent() && disposable) {
            actions.add("CONFIRM_DISPOSAL");
        }
        if (keeping.proposal().isPresent()) {
            actions.add("REFUSE_DISPOSAL");
        }
        return List.copyOf(actions);
    }
}
