package org.newsdesk.handover;

import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;
import org.newsdesk.web.Page;

/** {@code GET newsdesk/imports/{id}/pieces}: the pieces of a package that was taken in, with their files. */
public class ImportPiecesGet extends NewsdeskWebScript {
    private final HandoverAccess access;
    private final JobNodes jobs;
    private final ImportedPieces pieces;

    public ImportPiecesGet(HandoverAccess access, JobNodes jobs, ImportedPieces pieces) {
        this.access = access;
        this.jobs = jobs;
        this.pieces = pieces;
    }

    @Override
    protected Object answer(Call call) {
        access.requirePacker(call.user());
        HandoverJob job = HandoverAccess.found(jobs.find(JobNodes.Kind.IMPORT, call.path("id")));
        return Page.of(pieces.of(job, call.query("q")), call.page());
    }
}
