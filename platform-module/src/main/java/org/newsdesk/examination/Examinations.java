package org.newsdesk.examination;

import java.util.List;
import java.util.Optional;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.newsdesk.draft.ArrivalListener;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.DraftPlaces;
import org.newsdesk.draft.DraftState;
import org.newsdesk.repository.ProtectedWrites;

/** The screenings of drafts, for those who ask what came of them or want them again. */
public class Examinations implements ArrivalListener {
    private final Reports reports;
    private final Contexts contexts;
    private final DraftPlaces places;
    private final ExaminationQueue queue;
    private final ProtectedWrites writes;

    public Examinations(
            Reports reports, Contexts contexts, DraftPlaces places, ExaminationQueue queue, ProtectedWrites writes) {
        this.reports = reports;
        this.contexts = contexts;
        this.places = places;
        this.queue = queue;
        this.writes = writes;
    }

    /** What is known of the draft's present content. A draft that nobody screens although it should be is taken up. */
    public Examination current(Draft draft) {
        Examination known = reports.current(draft);
        if (known.isPending() && isDue(draft, known)) {
            queue.add(draft.id());
        }
        return known;
    }

    /** What people see: pending also while this host screens the draft again for another day. */
    public Examination shown(Draft draft) {
        Examination known = current(draft);
        boolean again = isOfAnotherDay(draft, known) && queue.has(draft.id());
        return again ? Examination.pending() : known;
    }

    /**
     * What is known of the draft for a handing in today. A screening for another day does not count, because what was fresh
     * may be stale (K10); it is taken up again at once.
     */
    public Examination today(Draft draft) {
        Examination known = current(draft);
        if (isOfAnotherDay(draft, known)) {
            queue.add(draft.id());
            return Examination.pending();
        }
        return known;
    }

    /** How far the screening is on this host. */
    public Optional<Progress> progress(Draft draft) {
        return queue.progress(draft.id());
    }

    /** What happened to the draft because of its screenings. */
    public List<ExaminationEvent> events(Draft draft) {
        return reports.events(draft.id());
    }

    /** Has the draft screened again; nothing known of it counts until then. */
    public void request(Draft draft, String person) {
        if (!reports.current(draft).isPending()) {
            reports.request(draft, person);
        }
        takeUp(draft.id());
    }

    /** Reports that a draft brings along from elsewhere may be forged, so they do not count (I5). */
    @Override
    public void arrived(Draft draft) {
        if (reports.lastId(draft).isPresent()) {
            writes.run(() -> reports.request(draft, draft.broughtBy()));
        }
        takeUp(draft.id());
    }

    /** Queues a draft once the transaction under way has committed. */
    void takeUp(String draftId) {
        AlfrescoTransactionSupport.bindListener(new AfterCommit(draftId));
    }

    /** Whether a draft is to be screened: it has not been yet, or for another day of handing in. */
    boolean isDue(Draft draft) {
        return isDue(draft, reports.current(draft));
    }

    private boolean isDue(Draft draft, Examination known) {
        return draft.state() != DraftState.RELEASED
                && (known.isPending() || isOfAnotherDay(draft, known))
                && places.isInDraftsFolder(draft);
    }

    private boolean isOfAnotherDay(Draft draft, Examination known) {
        return draft.editable() && !known.isPending() && !contexts.day(draft).equals(known.day());
    }

    /** Two listeners for the same draft are one. */
    private final class AfterCommit extends TransactionListenerAdapter {
        private final String draftId;

        AfterCommit(String draftId) {
            this.draftId = draftId;
        }

        @Override
        public void afterCommit() {
            queue.add(draftId);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof AfterCommit listener && listener.draftId.equals(draftId);
        }

        @Override
        public int hashCode() {
            return draftId.hashCode();
        }
    }
}
