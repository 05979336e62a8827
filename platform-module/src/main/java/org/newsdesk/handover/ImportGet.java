package org.newsdesk.handover;

import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code GET newsdesk/imports/{id}}: how far the taking in of a package is. */
public class ImportGet extends NewsdeskWebScript {
    private final HandoverAccess access;
    private final JobNodes jobs;

    public ImportGet(HandoverAccess access, JobNodes jobs) {
        this.access = access;
        this.jobs = jobs;
    }

    @Override
    protected Object answer(Call call) {
        access.requirePacker(call.user());
        return JobView.of(HandoverAccess.found(jobs.find(JobNodes.Kind.IMPORT, call.path("id"))));
    }
}
