package org.newsdesk.handover;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;
import org.newsdesk.web.UploadedFile;

/**
 * {@code POST newsdesk/packages/import}: takes in a package of another installation for reading. What its names and sizes tell is
 * refused at once; its contents are compared with the manifest afterwards, which takes its time.
 */
public class ImportPost extends NewsdeskWebScript {
    private static final int BUFFER_BYTES = 64 * 1024;

    private final HandoverAccess access;
    private final JobNodes jobs;
    private final JobWorker worker;
    private final BagLimits limits;

    public ImportPost(HandoverAccess access, JobNodes jobs, JobWorker worker, BagLimits limits) {
        this.access = access;
        this.jobs = jobs;
        this.worker = worker;
        this.limits = limits;
    }

    @Override
    protected int success() {
        return 202;
    }

    @Override
    protected Object answer(Call call) {
        access.requireTaker(call.user());
        UploadedFile file = call.file("file")
                .orElseThrow(() -> RuleViolation.malformed(
                        Problem.of("G7", "newsdesk.problem.handover.noFile").field("file")));
        try {
            Path zip = Files.createTempFile("newsdesk-import-", ".tmp");
            try {
                copy(file, zip);
                return JobView.of(take(zip, call.user()));
            } finally {
                Files.deleteIfExists(zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HandoverJob take(Path zip, String person) throws IOException {
        try (BagFile bag = BagFile.open(zip, limits)) {
            jobs.importOf(bag.name()).ifPresent(this::makeRoom);
            Map<String, String> info = bag.info();
            HandoverJob job = jobs.addImport(
                    bag.name(), zip, info.get("Source-Organization"), info.get("Newsdesk-Register-Head"), person);
            worker.callAfterCommit();
            return job;
        }
    }

    /** One that failed may be sent again, whole this time. */
    private void makeRoom(HandoverJob earlier) {
        if (earlier.state() != HandoverJob.State.FAILED) {
            throw RuleViolation.conflict(Problem.of("G7", "newsdesk.problem.handover.twice", earlier.name())
                    .field("file"));
        }
        jobs.deleteFailed(earlier);
    }

    private void copy(UploadedFile file, Path zip) throws IOException {
        try (InputStream in = file.content().get();
                OutputStream out = Files.newOutputStream(zip)) {
            byte[] buffer = new byte[BUFFER_BYTES];
            long bytes = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
                if (bytes > limits.packed()) {
                    throw BagProblem.of("tooLong", file.name());
                }
                out.write(buffer, 0, read);
            }
        }
    }
}
