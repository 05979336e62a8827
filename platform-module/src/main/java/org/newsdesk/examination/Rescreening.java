package org.newsdesk.examination;

import java.util.List;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.DraftState;
import org.newsdesk.draft.Drafts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has every open draft screened again, because the lists changed. Each becomes pending in the repository, a few at a time, so
 * that what has begun goes on after a restart; the progress is that of this host.
 */
public class Rescreening {
    private static final Logger LOG = LoggerFactory.getLogger(Rescreening.class);
    private static final int AT_ONCE = 20;

    private final PendingDrafts all;
    private final Drafts drafts;
    private final Examinations examinations;
    private final ExaminationQueue queue;
    private final RetryingTransactionHelper transactions;
    private List<String> asked = List.of();
    private int requested;
    private Thread thread;

    public Rescreening(
            PendingDrafts all,
            Drafts drafts,
            Examinations examinations,
            ExaminationQueue queue,
            RetryingTransactionHelper transactions) {
        this.all = all;
        this.drafts = drafts;
        this.examinations = examinations;
        this.queue = queue;
        this.transactions = transactions;
    }

    /**
     * How far it is.
     *
     * @param total drafts that are screened again
     * @param done those that have been
     */
    public record State(int total, int done, boolean running) {}

    /** Begins unless it is running already. Call in a transaction. */
    synchronized State start(String person) {
        if (!state().running()) {
            asked = List.copyOf(all.open());
            requested = 0;
            thread = new Thread(() -> request(asked, person), "newsdesk-rescreening");
            thread.setDaemon(true);
            thread.start();
        }
        return state();
    }

    /** How far it is. */
    synchronized State state() {
        int done = (int) asked.subList(0, requested).stream()
                .filter(draftId -> !queue.has(draftId))
                .count();
        boolean asking = thread != null && thread.isAlive();
        return new State(asked.size(), done, asking || done < requested);
    }

    /** Ends it with the application; what is not pending yet keeps its report. */
    public synchronized void stop() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void request(List<String> ids, String person) {
        try {
            for (int from = 0; from < ids.size() && !Thread.currentThread().isInterrupted(); from += AT_ONCE) {
                List<String> some = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
                AuthenticationUtil.runAsSystem(() -> transactions.doInTransaction(
                        () -> {
                            some.forEach(draftId -> request(draftId, person));
                            return null;
                        },
                        false,
                        true));
                advance(some.size());
            }
        } catch (RuntimeException e) {
            LOG.error("Drafts could not all be taken up again after the lists changed; please start it again", e);
        }
    }

    private synchronized void advance(int count) {
        requested += count;
    }

    private void request(String draftId, String person) {
        var node = Drafts.node(draftId);
        if (drafts.exists(node) && drafts.isDraft(node)) {
            Draft draft = drafts.read(node);
            if (draft.state() != DraftState.RELEASED) {
                examinations.request(draft, person);
            }
        }
    }
}
