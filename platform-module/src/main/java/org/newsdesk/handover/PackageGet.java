package org.newsdesk.handover;

import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code GET newsdesk/packages/{id}}: how far a package is. */
public class PackageGet extends NewsdeskWebScript {
    private final HandoverAccess access;
    private final JobNodes jobs;

    public PackageGet(HandoverAccess access, JobNodes jobs) {
        this.access = access;
        this.jobs = jobs;
    }

    @Override
    protected Object answer(Call call) {
        return JobView.of(access.visible(jobs.find(JobNodes.Kind.PACKAGE, call.path("id")), call.user()));
    }
}
