package org.newsdesk.archive;

import org.newsdesk.draft.Draft;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code POST newsdesk/pieces/{id}/holds/{hold}/lift}: lifts a hold. */
public class PieceHoldLiftPost extends NewsdeskWebScript {
    private final Pieces pieces;
    private final PieceKeeper keeper;
    private final KeepingViews views;

    public PieceHoldLiftPost(Pieces pieces, PieceKeeper keeper, KeepingViews views) {
        this.pieces = pieces;
        this.keeper = keeper;
        this.views = views;
    }

    /** The request. */
    record Body(String reason) {}

    @Override
    protected Object answer(Call call) {
        Body body = call.body(Body.class);
        Draft piece = pieces.readable(call.path("id"));
        keeper.lift(piece, call.user(), call.path("hold"), body.reason());
        return views.of(piece, call.user());
    }
}
