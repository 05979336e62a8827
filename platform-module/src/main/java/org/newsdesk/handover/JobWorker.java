package org.newsdesk.handover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread of this host that makes packages and takes them in, one at a time. What is to be done stands in the repository; a job
 * whose host died is begun anew by whoever looks there next. A second thread writes down how far the job is.
 */
public class JobWorker {
    private static final Logger LOG = LoggerFactory.getLogger(JobWorker.class);
    private static final long LOOK_SECONDS = 10;
    private static final long BEAT_SECONDS = 3;
    private static final long STOP_MILLISECONDS = 5000;

    private final List<JobTask> tasks;
    private final JobNodes jobs;
    private final RetryingTransactionHelper transactions;
    private final String host = UUID.randomUUID().toString();
    private Thread thread;
    private boolean called;

    public JobWorker(List<JobTask> tasks, JobNodes jobs, RetryingTransactionHelper transactions) {
        this.tasks = List.copyOf(tasks);
        this.jobs = jobs;
        this.transactions = transactions;
    }

    /** Starts the thread; a second call does nothing. */
    public synchronized void start() {
        if (thread == null) {
            thread = new Thread(this::work, "newsdesk-handover");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Ends the thread; the job it worked on is begun anew later. */
    public void stop() throws InterruptedException {
        Thread running;
        synchronized (this) {
            running = thread;
        }
        if (running != null) {
            running.interrupt();
            running.join(STOP_MILLISECONDS);
        }
    }

    /** Has this host look for jobs once the transaction under way has committed. */
    void callAfterCommit() {
        AlfrescoTransactionSupport.bindListener(new TransactionListenerAdapter() {
            @Override
            public void afterCommit() {
                call();
            }
        });
    }

    private synchronized void call() {
        called = true;
        notifyAll();
    }

    private synchronized void await() throws InterruptedException {
        if (!called) {
            wait(TimeUnit.SECONDS.toMillis(LOOK_SECONDS));
        }
        called = false;
    }

    private void work() {
        try {
            while (!createdFolders()) {
                TimeUnit.SECONDS.sleep(1);
            }
            while (!Thread.currentThread().isInterrupted()) {
                await();
                while (runNext()) {
                    // until there is nothing to be done
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Another thread or host may make the same folders at this moment; then they are there at the next try. */
    private boolean createdFolders() {
        try {
            asSystem(
                    () -> {
                        jobs.createFolders();
                        return null;
                    },
                    false);
            return true;
        } catch (RuntimeException e) {
            LOG.debug("The folders of packages cannot be made now", e);
            return false;
        }
    }

    /** Does one job; false when there is none, or none can be done now. */
    private boolean runNext() {
        try {
            for (JobTask task : tasks) {
                Optional<HandoverJob> next = asSystem(() -> jobs.next(task.kind()), true);
                if (next.isPresent()
                        && asSystem(() -> jobs.claim(task.kind(), next.get().id(), host), false)) {
                    run(task, next.get());
                    return true;
                }
            }
        } catch (RuntimeException e) {
            if (!Thread.currentThread().isInterrupted()) {
                LOG.warn("Packages cannot be worked on now; tried again in {} s", LOOK_SECONDS, e);
            }
        }
        return false;
    }

    private void run(JobTask task, HandoverJob job) {
        JobProgress progress = new JobProgress();
        Thread beats = new Thread(() -> beat(task.kind(), job.id(), progress), "newsdesk-handover-beat");
        beats.setDaemon(true);
        beats.start();
        // named by the job: begun anew, it writes over what was left by a host that died
        Path file = Path.of(System.getProperty("java.io.tmpdir"), "newsdesk-handover-" + job.id() + ".tmp");
        try {
            boolean made = task.run(job, file, progress);
            asSystem(() -> finish(task, job, progress, made ? file : null), false);
        } catch (CancellationException e) {
            LOG.info("The package {} is worked on no more by this host", job.name());
        } catch (RuleViolation e) {
            fail(task, job, e.problems().get(0));
        } catch (IOException | RuntimeException e) {
            LOG.error("The package {} cannot be finished", job.name(), e);
            fail(
                    task,
                    job,
                    Problem.of(
                            "G7",
                            "newsdesk.problem.handover.failed",
                            e.getClass().getSimpleName()));
        } finally {
            beats.interrupt();
            delete(file);
        }
    }

    private Void finish(JobTask task, HandoverJob job, JobProgress progress, Path made) {
        jobs.finish(task.kind(), job.id(), host, progress, made);
        return null;
    }

    private void fail(JobTask task, HandoverJob job, Problem problem) {
        asSystem(
                () -> {
                    jobs.fail(task.kind(), job.id(), host, problem);
                    return null;
                },
                false);
    }

    private void beat(JobNodes.Kind kind, String id, JobProgress progress) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                TimeUnit.SECONDS.sleep(BEAT_SECONDS);
                tryBeat(kind, id, progress);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tryBeat(JobNodes.Kind kind, String id, JobProgress progress) {
        try {
            if (!asSystem(() -> jobs.beat(kind, id, host, progress), false)) {
                progress.abandon();
            }
        } catch (RuntimeException e) {
            LOG.warn("The progress of package {} cannot be written down now", id, e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("The temporary file {} cannot be deleted", file, e);
        }
    }

    private <T> T asSystem(RetryingTransactionCallback<T> work, boolean readOnly) {
        return AuthenticationUtil.runAsSystem(() -> transactions.doInTransaction(work, readOnly, true));
    }
}
