package org.newsdesk.handover;

import java.time.Instant;
import org.newsdesk.rule.RuleViolation;

/**
 * A job as the answers give it, with the reason of a failure in the caller's language.
 *
 * @param source the bureau an imported package came from; {@code null} for a package made here, like {@code head}
 */
record JobView(
        String id,
        String name,
        HandoverJob.State state,
        int done,
        int total,
        long bytes,
        String requestedBy,
        String requestedByName,
        Instant requestedAt,
        Instant finishedAt,
        String message,
        String source,
        String head) {

    static JobView of(HandoverJob job) {
        return new JobView(
                job.id(),
                job.name(),
                job.state(),
                job.done(),
                job.total(),
                job.bytes(),
                job.by(),
                job.byName(),
                job.at(),
                job.finishedAt(),
                job.problem() == null ? null : RuleViolation.text(job.problem()),
                job.source(),
                job.head());
    }
}
