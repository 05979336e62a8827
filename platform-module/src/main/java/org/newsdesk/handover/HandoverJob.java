package org.newsdesk.handover;

import java.time.Instant;
import org.newsdesk.rule.Problem;

/**
 * A package being made, or one being taken in, as its node holds it.
 *
 * @param name of the package, without an extension
 * @param done pieces done
 * @param total pieces in all, 0 while that is not known
 * @param bytes of payload so far
 * @param problem why it failed, or {@code null}
 * @param what the pieces that are packed, as JSON of {@link Selection}; {@code null} for an import
 * @param source the bureau that an imported package came from, or {@code null}
 * @param head of that bureau's register, or {@code null}
 * @param host the process that works on it, or {@code null}
 * @param beat when that process last said so, or {@code null}
 */
record HandoverJob(
        String id,
        String name,
        State state,
        int done,
        int total,
        long bytes,
        String by,
        String byName,
        Instant at,
        Instant finishedAt,
        Problem problem,
        String what,
        String source,
        String head,
        String host,
        Instant beat) {

    /** Where a job stands. */
    enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }
}
