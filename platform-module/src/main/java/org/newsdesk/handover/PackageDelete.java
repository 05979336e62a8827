package org.newsdesk.handover;

import java.util.Map;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code DELETE newsdesk/packages/{id}}: removes a package; one that is being made is made no further. */
public class PackageDelete extends NewsdeskWebScript {
    private final HandoverAccess access;
    private final JobNodes jobs;

    public PackageDelete(HandoverAccess access, JobNodes jobs) {
        this.access = access;
        this.jobs = jobs;
    }

    @Override
    protected Object answer(Call call) {
        HandoverJob job = access.visible(jobs.find(JobNodes.Kind.PACKAGE, call.path("id")), call.user());
        jobs.delete(job.id());
        return Map.of("id", job.id());
    }
}
