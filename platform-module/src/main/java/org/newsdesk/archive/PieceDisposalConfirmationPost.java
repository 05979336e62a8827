package org.newsdesk.archive;

import org.newsdesk.draft.Draft;
import org.newsdesk.register.Register;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code POST newsdesk/pieces/{id}/disposal/confirmation}: a second records officer disposes of a piece for good (I2, I7). */
public class PieceDisposalConfirmationPost extends NewsdeskWebScript {
    private final Pieces pieces;
    private final Disposals disposals;
    private final Register register;

    public PieceDisposalConfirmationPost(Pieces pieces, Disposals disposals, Register register) {
        this.pieces = pieces;
        this.disposals = disposals;
        this.register = register;
    }

    /** The request. */
    record Body() {}

    @Override
    protected Object answer(Call call) {
        call.body(Body.class);
        Draft piece = pieces.readable(call.path("id"));
        disposals.confirm(piece, call.user());
        return KeepingViews.ofDisposed(register.byDraft(piece.id())).orElseThrow();
    }
}
