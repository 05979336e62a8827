package org.newsdesk.handover;

import org.alfresco.service.cmr.repository.ContentReader;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.web.Call;
import org.newsdesk.web.Download;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code GET newsdesk/packages/{id}/content}: the package itself. */
public class PackageContentGet extends NewsdeskWebScript {
    private final HandoverAccess access;
    private final JobNodes jobs;

    public PackageContentGet(HandoverAccess access, JobNodes jobs) {
        this.access = access;
        this.jobs = jobs;
    }

    @Override
    protected Object answer(Call call) {
        HandoverJob job = access.visible(jobs.find(JobNodes.Kind.PACKAGE, call.path("id")), call.user());
        if (job.state() != HandoverJob.State.DONE) {
            throw RuleViolation.conflict(Problem.of("G7", "newsdesk.problem.handover.notDone"));
        }
        ContentReader zip = jobs.zip(job.id());
        return new Download(job.name() + ".zip", "application/zip", out -> {
            try (var in = zip.getContentInputStream()) {
                in.transferTo(out);
            }
        });
    }
}
