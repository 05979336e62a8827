package org.newsdesk.handover;

import java.io.IOException;
import java.nio.file.Path;

/** Does the jobs of one kind. */
interface JobTask {

    /** The kind. */
    JobNodes.Kind kind();

    /**
     * Does a job outside of any transaction; may have been done in part before.
     *
     * @param file where to make a file; nobody else uses it, and it is removed afterwards
     * @return whether the file is the result
     * @throws org.newsdesk.rule.RuleViolation why it cannot be done
     * @throws java.util.concurrent.CancellationException when it is nobody's business any more
     */
    boolean run(HandoverJob job, Path file, JobProgress progress) throws IOException;
}
