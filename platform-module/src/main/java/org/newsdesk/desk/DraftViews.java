package org.newsdesk.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.DraftState;
import org.newsdesk.draft.Drafts;
import org.newsdesk.draft.Level;
import org.newsdesk.draft.SubmissionCheck;
import org.newsdesk.draft.Suggestions;
import org.newsdesk.organisation.OrganisationService;
import org.newsdesk.organisation.People;
import org.newsdesk.organisation.Unit;
import org.newsdesk.organisation.UnitType;
import org.newsdesk.retention.RetentionService;
import org.newsdesk.review.ReleaseCheck;
import org.newsdesk.review.Route;
import org.newsdesk.review.SignOff;
import org.newsdesk.review.Signers;
import org.newsdesk.review.SubmissionRules;
import org.newsdesk.review.Trail;
import org.newsdesk.review.TrailEvent;
import org.newsdesk.rule.Problem;
import org.newsdesk.succession.SuccessionViews;
import org.newsdesk.web.ErrorEnvelope;
import org.springframework.extensions.surf.util.I18NUtil;

/** Draws drafts for the desk: in a list, and as a whole with all that a person may do to them. */
public class DraftViews {
    private final Drafts drafts;
    private final Trail trail;
    private final OrganisationService organisations;
    private final People people;
    private final Signers signers;
    private final SubmissionRules submissionRules;
    private final ScreeningViews screenings;
    private final SuccessionViews successions;
    private final RetentionService retentions;
    private final DraftActions actions;

    public DraftViews(
            Drafts drafts,
            Trail trail,
            OrganisationService organisations,
            People people,
            Signers signers,
            SubmissionRules submissionRules,
            ScreeningViews screenings,
            SuccessionViews successions,
            RetentionService retentions,
            DraftActions actions) {
        this.drafts = drafts;
        this.trail = trail;
        this.organisations = organisations;
        this.people = people;
        this.signers = signers;
        this.submissionRules = submissionRules;
        this.screenings = screenings;
        this.successions = successions;
        this.retentions = retentions;
        this.actions = actions;
    }

    /** A draft in a list. What is missing is told by name and fields alone; the content is read only for {@link #detail}. */
    Views.Summary summary(Draft draft) {
        return summary(
                draft,
                trail.read(draft.id()),
                draft.editable() ? SubmissionCheck.problems(draft, unitName(draft)) : List.of());
    }

    /** A draft as a whole, for the person who looks at it. */
    Views.Detail detail(Draft draft, String person) {
        Trail.Entries entries = trail.read(draft.id());
        List<Problem> problems = draft.editable() ? missing(draft) : List.of();
        Views.Summary summary = summary(draft, entries, problems);
        Route route = new Route(draft.form().important(), entries.signOffs(draft.round()));
        Draft.Form form = draft.form();
        String contentSha256 = drafts.contentSha256(draft.id());
        return new Views.Detail(
                summary,
                form.category(),
                Suggestions.categoryNames(),
                form.reportingUnit(),
                form.informationOfficer(),
                form.channels(),
                form.concernsCase(),
                form.concernsMinor(),
                chain(draft, route),
                contentSha256,
                drafts.versionLabel(draft.id()),
                levels(draft, route, entries.signOffs(draft.round())),
                entries.signOffs().stream().map(DraftViews::signOff).toList(),
                history(draft, entries),
                blockers(draft, entries, contentSha256),
                successions.predecessor(draft.id()),
                successions.successors(draft.id()),
                actions.of(draft, person, route, entries.signOffs(draft.round())));
    }

    /** A signature as the pages show it. */
    static Views.SignOffView signOff(SignOff signOff) {
        return new Views.SignOffView(
                signOff.id(),
                signOff.level().name(),
                levelName(signOff.level()),
                signOff.person(),
                signOff.personName(),
                signOff.role(),
                signOff.onBehalfOf(),
                signOff.onBehalfOfName(),
                signOff.outcome().name(),
                signOff.opinion(),
                signOff.at(),
                signOff.round(),
                signOff.contentSha256(),
                signOff.versionLabel(),
                signOff.mandate());
    }

    /** Name of a level in the caller's language. */
    static String levelName(Level level) {
        return level == null ? null : I18NUtil.getMessage(level.messageKey());
    }

    private Views.Summary summary(Draft draft, Trail.Entries entries, List<Problem> problems) {
        List<SignOff> signOffs = entries.signOffs();
        return new Views.Summary(
                draft.id(),
                draft.name(),
                draft.form().title(),
                draft.unit(),
                unitName(draft),
                draft.author(),
                people.displayName(draft.author()),
                draft.state().name(),
                draft.level() == null ? null : draft.level().name(),
                levelName(draft.level()),
                draft.round(),
                draft.form().important(),
                draft.modifiedAt(),
                draft.submission() == null ? null : draft.submission().at(),
                draft.registration() == null ? null : draft.registration().number(),
                draft.releasedAt(),
                signOffs.isEmpty() ? null : signOff(signOffs.get(signOffs.size() - 1)),
                screenings.summary(draft, entries),
                problems.stream().map(ErrorEnvelope.Entry::of).toList());
    }

    private List<Problem> missing(Draft draft) {
        return organisations
                .current()
                .unit(draft.unit())
                .map(unit -> submissionRules.problems(draft, unit))
                .orElseGet(() -> SubmissionCheck.problems(draft, unitName(draft)));
    }

    private String unitName(Draft draft) {
        return organisations.current().unit(draft.unit()).map(Unit::name).orElse(draft.unit());
    }

    private List<Views.LevelView> levels(Draft draft, Route route, List<SignOff> signed) {
        return route.levels().stream()
                .map(level -> new Views.LevelView(
                        level.name(),
                        levelName(level),
                        status(draft, route, level),
                        signers.candidates(draft, level, signed).stream()
                                .map(id -> new Views.Person(id, people.displayName(id)))
                                .toList(),
                        route.last(level).map(DraftViews::signOff).orElse(null)))
                .toList();
    }

    private static String status(Draft draft, Route route, Level level) {
        if (level == draft.level()) {
            return "CURRENT";
        }
        return route.last(level)
                .map(SignOff::outcome)
                .map(outcome -> switch (outcome) {
                    case APPROVE -> "DONE";
                    case UNSURE -> "UNSURE";
                    case RETURN -> "RETURNED";
                })
                .orElse("PENDING");
    }

    private String chain(Draft draft, Route route) {
        boolean office = organisations
                .current()
                .unit(draft.unit())
                .filter(unit -> unit.type() == UnitType.JUSTICE_OFFICE)
                .isPresent();
        return (office ? "A2" : "A1") + (route.levels().contains(Level.DIRECTOR) ? "+A3" : "");
    }

    private List<Views.HistoryView> history(Draft draft, Trail.Entries entries) {
        List<Views.HistoryView> history = new ArrayList<>();
        for (TrailEvent event : entries.events()) {
            history.add(new Views.HistoryView(
                    event.kind().name(),
                    event.person(),
                    event.personName(),
                    event.at(),
                    event.round(),
                    null,
                    event.kind() == TrailEvent.Kind.RETENTION ? retentions.nameOf(event.text()) : event.text()));
        }
        for (SignOff signOff : entries.signOffs()) {
            history.add(new Views.HistoryView(
                    "SIGNED_" + signOff.outcome().name(),
                    signOff.person(),
                    signOff.personName(),
                    signOff.at(),
                    signOff.round(),
                    signOff.level().name(),
                    signOff.opinion()));
        }
        history.addAll(screenings.history(draft));
        history.sort(Comparator.comparing(Views.HistoryView::at));
        return List.copyOf(history);
    }

    private List<ErrorEnvelope.Entry> blockers(Draft draft, Trail.Entries entries, String contentSha256) {
        int round = draft.round();
        return draft.state() == DraftState.RELEASED
                ? List.of()
                : ReleaseCheck.blockers(
                                draft,
                                entries.signOffs(round),
                                entries.record(round),
                                contentSha256,
                                screenings.shown(draft))
                        .stream()
                        .map(ErrorEnvelope.Entry::of)
                        .toList();
    }
}
