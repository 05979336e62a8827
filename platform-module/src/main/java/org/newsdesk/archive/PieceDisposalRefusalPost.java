package org.newsdesk.archive;

import org.newsdesk.draft.Draft;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code POST newsdesk/pieces/{id}/disposal/refusal}: refuses the proposal to dispose of a piece. */
public class PieceDisposalRefusalPost extends NewsdeskWebScript {
    private final Pieces pieces;
    private final Disposals disposals;
    private final KeepingViews views;

    public PieceDisposalRefusalPost(Pieces pieces, Disposals disposals, KeepingViews views) {
        this.pieces = pieces;
        this.disposals = disposals;
        this.views = views;
    }

    /** The request. */
    record Body(String reason) {}

    @Override
    protected Object answer(Call call) {
        Body body = call.body(Body.class);
        Draft piece = pieces.readable(call.path("id"));
        disposals.refuse(piece, call.user(), body.reason());
        return views.of(piece, call.user());
    }
}
