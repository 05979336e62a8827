package org.newsdesk.examination;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.newsdesk.document.UnreadableReason;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.DraftState;
import org.newsdesk.draft.Drafts;
import org.newsdesk.screening.Screener;
import org.newsdesk.screening.ScreeningContext;
import org.newsdesk.screening.ScreeningResult;
import org.newsdesk.screening.ScreeningResult.Screened;
import org.newsdesk.screening.ScreeningResult.Unscreened;
import org.newsdesk.screening.list.ScreeningLists;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Screens one draft: a short transaction copies its content, the file is screened outside of any, another short one writes the
 * report. It is dropped when the draft changed or somebody else wrote meanwhile, so hosts do not get in each other's way.
 */
public class ExaminationTask {
    private static final Logger LOG = LoggerFactory.getLogger(ExaminationTask.class);
    private static final int MOST_FINDINGS = 1000;

    private final Drafts drafts;
    private final Examinations examinations;
    private final Reports reports;
    private final Contexts contexts;
    private final StoppedDrafts stopped;
    private final Examiner examiner;
    private final ListsService lists;
    private final ExaminationQueue queue;
    private final RetryingTransactionHelper transactions;
    private final Clock clock;
    private final long mostBytes;
    private final TimeLimit timeLimit;

    /**
     * Screens with these services.
     *
     * @param mostBytes larger files are not read
     * @param seconds longest time for one file
     */
    public ExaminationTask(
            Drafts drafts,
            Examinations examinations,
            Reports reports,
            Contexts contexts,
            StoppedDrafts stopped,
            Examiner examiner,
            ListsService lists,
            ExaminationQueue queue,
            RetryingTransactionHelper transactions,
            Clock clock,
            long mostBytes,
            int seconds) {
        this.drafts = drafts;
        this.examinations = examinations;
        this.reports = reports;
        this.contexts = contexts;
        this.stopped = stopped;
        this.examiner = examiner;
        this.lists = lists;
        this.queue = queue;
        this.transactions = transactions;
        this.clock = clock;
        this.mostBytes = mostBytes;
        this.timeLimit = new TimeLimit(Duration.ofSeconds(seconds));
    }

    /**
     * Screens a draft if it is to be.
     *
     * @throws InterruptedException when the host stops
     */
    void run(String draftId) throws InterruptedException {
        Optional<Job> job = asSystem(() -> prepare(draftId), true);
        if (job.isEmpty()) {
            return;
        }
        try (Spool spool = job.get().spool()) {
            Examination examination = examine(job.get());
            asSystem(() -> record(job.get(), examination), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Job> prepare(String draftId) throws IOException {
        Optional<Draft> draft = find(draftId).filter(examinations::isDue);
        if (draft.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream content = drafts.open(Drafts.node(draftId))) {
            return Optional.of(new Job(
                    draft.get(),
                    drafts.contentUrl(draftId),
                    reports.lastId(draft.get()),
                    contexts.of(draft.get()),
                    lists.current(),
                    Spool.of(content, mostBytes)));
        }
    }

    private Examination examine(Job job) throws InterruptedException {
        if (job.spool().tooLarge()) {
            return examination(job, new Unscreened(UnreadableReason.FILE_TOO_LARGE));
        }
        String id = job.draft().id();
        try {
            return timeLimit
                    .run(() -> examiner.examine(
                            job.spool().file(),
                            job.context(),
                            job.lists(),
                            () -> queue.progress(id, Progress.Step.DETECTING, 50)))
                    .map(result -> examination(job, result))
                    .orElseGet(() -> examination(job, new Unscreened(UnreadableReason.TIME_OUT)));
        } catch (CompletionException e) {
            LOG.error("Screening of draft {} broke down", id, e.getCause());
            return examination(job, new Unscreened(UnreadableReason.BROKE_DOWN));
        }
    }

    private Void record(Job job, Examination examination) {
        Draft before = job.draft();
        Optional<Draft> now = find(before.id())
                .filter(draft -> drafts.contentUrl(draft.id()).equals(job.contentUrl()))
                .filter(draft -> Contexts.fingerprint(draft).equals(Contexts.fingerprint(before)))
                .filter(draft -> reports.lastId(draft).equals(job.lastReport()));
        now.ifPresent(draft -> {
            reports.add(draft, job.contentUrl(), examination);
            if (examination.stops() && draft.state() != DraftState.STOPPED && draft.state() != DraftState.RELEASED) {
                stopped.stop(draft);
            }
        });
        return null;
    }

    private Optional<Draft> find(String draftId) {
        var node = Drafts.node(draftId);
        return drafts.exists(node) && drafts.isDraft(node) ? Optional.of(drafts.read(node)) : Optional.empty();
    }

    private Examination examination(Job job, ScreeningResult result) {
        List<ReportedFinding> all =
                result instanceof Screened screened ? ReportedFinding.of(screened.findings()) : List.of();
        boolean tooMany = all.size() > MOST_FINDINGS;
        String reason = result instanceof Unscreened unscreened
                ? unscreened.reason().name()
                : tooMany ? Examination.TOO_MANY : null;
        return new Examination(
                status(result),
                reason,
                job.spool().sha256(),
                job.context().submittedOn(),
                Screener.ENGINE_VERSION,
                job.lists().version(),
                clock.instant(),
                tooMany ? blockingFirst(all) : all);
    }

    private static List<ReportedFinding> blockingFirst(List<ReportedFinding> all) {
        return all.stream()
                .sorted(Comparator.comparing(finding -> !finding.blocks()))
                .limit(MOST_FINDINGS)
                .toList();
    }

    private static Examination.Status status(ScreeningResult result) {
        if (result instanceof Screened screened) {
            return screened.findings().isEmpty() ? Examination.Status.CLEAN : Examination.Status.FINDINGS;
        }
        return Examination.Status.UNSCREENED;
    }

    private <T> T asSystem(RetryingTransactionCallback<T> work, boolean readOnly) {
        return AuthenticationUtil.runAsSystem(() -> transactions.doInTransaction(work, readOnly, true));
    }

    /** A draft as it was when its screening began. */
    private record Job(
            Draft draft,
            String contentUrl,
            Optional<String> lastReport,
            ScreeningContext context,
            ScreeningLists lists,
            Spool spool) {}
}
