package org.newsdesk.handover;

import java.util.List;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;
import org.newsdesk.web.Page;

/** {@code GET newsdesk/packages}: one's own packages, everybody's for records officers, the latest first. */
public class PackagesGet extends NewsdeskWebScript {
    private final HandoverAccess access;
    private final JobNodes jobs;

    public PackagesGet(HandoverAccess access, JobNodes jobs) {
        this.access = access;
        this.jobs = jobs;
    }

    @Override
    protected Object answer(Call call) {
        access.requirePacker(call.user());
        List<JobView> seen = jobs.all(JobNodes.Kind.PACKAGE).stream()
                .filter(job -> access.sees(call.user(), job))
                .map(JobView::of)
                .toList();
        return Page.of(seen, call.page());
    }
}
