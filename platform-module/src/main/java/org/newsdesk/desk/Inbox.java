package org.newsdesk.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.DraftState;
import org.newsdesk.draft.Drafts;
import org.newsdesk.draft.Level;
import org.newsdesk.examination.ExaminationEvent;
import org.newsdesk.examination.Examinations;
import org.newsdesk.examination.StoppedDrafts;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.organisation.OrganisationService;
import org.newsdesk.organisation.Unit;
import org.newsdesk.organisation.UnitFolders;
import org.newsdesk.review.FourEyes;
import org.newsdesk.review.Outcome;
import org.newsdesk.review.SignOff;
import org.newsdesk.review.Signers;
import org.newsdesk.review.Trail;

/**
 * What waits for a person: the drafts whose open level the person may sign. Found through the drafts themselves and not through
 * tasks, so that a task taken away from its reviewers strands nothing (I10).
 */
public class Inbox {
    private final OrganisationService organisations;
    private final UnitFolders folders;
    private final Drafts drafts;
    private final Signers signers;
    private final Trail trail;
    private final Examinations examinations;
    private final StoppedDrafts stops;
    private final DraftViews views;

    public Inbox(
            OrganisationService organisations,
            UnitFolders folders,
            Drafts drafts,
            Signers signers,
            Trail trail,
            Examinations examinations,
            StoppedDrafts stops,
            DraftViews views) {
        this.organisations = organisations;
        this.folders = folders;
        this.drafts = drafts;
        this.signers = signers;
        this.trail = trail;
        this.examinations = examinations;
        this.stops = stops;
        this.views = views;
    }

    /** Drafts that wait for the person: stopped ones (I12) before all others, each sort longest waiting first. */
    List<Draft> waitingFor(String person) {
        List<Draft> waiting = new ArrayList<>();
        for (Unit unit : organisations.current().units()) {
            for (Level level : Level.values()) {
                if (signers.signer(person, unit.code(), level).isPresent()) {
                    waiting.addAll(open(unit, level, person));
                }
            }
            waiting.addAll(toRelease(unit, person));
            waiting.addAll(stopped(unit, person));
        }
        waiting.sort(Comparator.comparing((Draft draft) -> draft.state() != DraftState.STOPPED)
                .thenComparing(this::since));
        return waiting;
    }

    /** A draft that waits, as the inbox shows it. */
    Views.InboxEntry entry(Draft draft) {
        List<SignOff> signed = trail.read(draft.id()).signOffs(draft.round());
        return new Views.InboxEntry(
                views.summary(draft),
                level(draft),
                DraftViews.levelName(draft.level()),
                since(draft),
                signed.stream().anyMatch(signOff -> signOff.outcome() == Outcome.UNSURE),
                draft.state() == DraftState.STOPPED);
    }

    private static String level(Draft draft) {
        if (draft.state() == DraftState.STOPPED) {
            return null;
        }
        return draft.level() == null ? "RELEASE" : draft.level().name();
    }

    private List<Draft> open(Unit unit, Level level, String person) {
        return folders
                .draftsFolder(unit.code())
                .map(folder -> drafts.inFolder(folder, NewsdeskModel.PROP_LEVEL, level.name()))
                .orElse(List.of())
                .stream()
                .filter(draft -> draft.state() == DraftState.IN_REVIEW)
                .filter(draft -> FourEyes.refusal(
                                person, draft, level, trail.read(draft.id()).signOffs(draft.round()))
                        .isEmpty())
                .toList();
    }

    private List<Draft> toRelease(Unit unit, String person) {
        boolean generalOffice = organisations.current().generalOffice().contains(person);
        return generalOffice
                ? folders.draftsFolder(unit.code())
                        .map(folder -> drafts.inFolder(folder, NewsdeskModel.PROP_STATE, DraftState.REGISTERED.name()))
                        .orElse(List.of())
                : List.of();
    }

    /** What a classification mark stopped waits for the confidentiality reviewers (I12). */
    private List<Draft> stopped(Unit unit, String person) {
        boolean reviewer = organisations.current().confidentialityReviewers().contains(person);
        return reviewer
                ? folders
                        .draftsFolder(unit.code())
                        .map(folder -> drafts.inFolder(folder, NewsdeskModel.PROP_STATE, DraftState.STOPPED.name()))
                        .orElse(List.of())
                        .stream()
                        .filter(draft -> stops.mayDecide(draft, person))
                        .toList()
                : List.of();
    }

    private Instant since(Draft draft) {
        if (draft.state() == DraftState.STOPPED) {
            return examinations.events(draft).stream()
                    .map(ExaminationEvent::at)
                    .reduce((first, second) -> second)
                    .orElse(draft.modifiedAt());
        }
        return draft.levelSince() != null
                ? draft.levelSince()
                : draft.registration().at();
    }
}
