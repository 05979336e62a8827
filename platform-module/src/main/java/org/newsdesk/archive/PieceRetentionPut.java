package org.newsdesk.archive;

import org.newsdesk.draft.Draft;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code PUT newsdesk/pieces/{id}/retention}: puts a piece into another category of retention. */
public class PieceRetentionPut extends NewsdeskWebScript {
    private final Pieces pieces;
    private final PieceKeeper keeper;
    private final KeepingViews views;

    public PieceRetentionPut(Pieces pieces, PieceKeeper keeper, KeepingViews views) {
        this.pieces = pieces;
        this.keeper = keeper;
        this.views = views;
    }

    /** The request. */
    record Body(String category) {}

    @Override
    protected Object answer(Call call) {
        Body body = call.body(Body.class);
        Draft piece = pieces.readable(call.path("id"));
        keeper.setCategory(piece, call.user(), body.category());
        return views.of(piece, call.user());
    }
}
