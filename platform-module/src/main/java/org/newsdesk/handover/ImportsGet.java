package org.newsdesk.handover;

import java.util.List;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;
import org.newsdesk.web.Page;

/** {@code GET newsdesk/imports}: the packages of other installations that were taken in, the latest first. */
public class ImportsGet extends NewsdeskWebScript {
    private final HandoverAccess access;
    private final JobNodes jobs;

    public ImportsGet(HandoverAccess access, JobNodes jobs) {
        this.access = access;
        this.jobs = jobs;
    }

    @Override
    protected Object answer(Call call) {
        access.requirePacker(call.user());
        List<JobView> all =
                jobs.all(JobNodes.Kind.IMPORT).stream().map(JobView::of).toList();
        return Page.of(all, call.page());
    }
}
