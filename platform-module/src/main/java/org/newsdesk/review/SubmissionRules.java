package org.newsdesk.review;

import java.util.ArrayList;
import java.util.List;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.DraftAccess;
import org.newsdesk.draft.DraftPlaces;
import org.newsdesk.draft.DraftState;
import org.newsdesk.draft.Drafts;
import org.newsdesk.draft.Level;
import org.newsdesk.draft.SubmissionCheck;
import org.newsdesk.examination.Examination;
import org.newsdesk.examination.ExaminationProblems;
import org.newsdesk.examination.Examinations;
import org.newsdesk.organisation.OrganisationService;
import org.newsdesk.organisation.Unit;
import org.newsdesk.organisation.UnitType;
import org.newsdesk.rule.MessageKey;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/** When a draft may be handed in, and by whom. */
public class SubmissionRules {
    private final OrganisationService organisations;
    private final DraftPlaces places;
    private final Drafts drafts;
    private final Examinations examinations;
    private final DraftAccess access;
    private final Signers signers;

    public SubmissionRules(
            OrganisationService organisations,
            DraftPlaces places,
            Drafts drafts,
            Examinations examinations,
            DraftAccess access,
            Signers signers) {
        this.organisations = organisations;
        this.places = places;
        this.drafts = drafts;
        this.examinations = examinations;
        this.access = access;
        this.signers = signers;
    }

    /** Key of the process definition for a kind of unit (A1, A2). */
    private static String definitionFor(UnitType type) {
        return switch (type) {
            case SECTION -> "newsdeskSectionReview";
            case JUSTICE_OFFICE -> "newsdeskOfficeReview";
        };
    }

    /**
     * Refuses a handing in that may not be.
     *
     * @throws RuleViolation 409 when not with its unit, being edited or not yet screened (I1), 403 for people of other units, 422
     *     with all problems of name, fields and content (G2–G4, I9) or when nobody could sign a level (I2)
     */
    public void require(Draft draft, String person, String definition) {
        requireWithUnit(draft);
        Unit unit = unitOf(draft);
        if (!unit.members().contains(person)) {
            throw RuleViolation.forbidden(Problem.of("A9", "newsdesk.problem.A9.notMember", unit.name()));
        }
        access.requireUnlocked(draft.id());
        if (!definitionFor(unit.type()).equals(definition)) {
            throw RuleViolation.of(Problem.of("I4", "newsdesk.problem.I4.definition", unit.name()));
        }
        List<Problem> problems = new ArrayList<>(SubmissionCheck.problems(draft, unit.name()));
        problems.addAll(unsignable(draft, person));
        Examination examination = examinationOfToday(draft);
        if (problems.isEmpty() && examination.isPending()) {
            throw RuleViolation.conflict(ExaminationProblems.pending());
        }
        problems.addAll(ExaminationProblems.beforeSubmission(examination));
        if (!problems.isEmpty()) {
            throw RuleViolation.of(problems);
        }
    }

    /**
     * Key of the process definition a draft takes.
     *
     * @throws RuleViolation 409 when it is not with its unit, 422 when it lies in no unit's folder
     */
    public String definitionOf(Draft draft) {
        requireWithUnit(draft);
        return definitionFor(unitOf(draft).type());
    }

    private static void requireWithUnit(Draft draft) {
        if (draft.state() == DraftState.STOPPED) {
            throw RuleViolation.conflict(ExaminationProblems.stopped());
        }
        if (draft.state() != DraftState.DRAFT) {
            throw RuleViolation.conflict(Problem.of("I3", "newsdesk.problem.I3.alreadySubmitted"));
        }
    }

    /** What is missing in name, fields and content. */
    public List<Problem> problems(Draft draft, Unit unit) {
        List<Problem> problems = new ArrayList<>(SubmissionCheck.problems(draft, unit.name()));
        problems.addAll(ExaminationProblems.beforeSubmission(examinationOfToday(draft)));
        return List.copyOf(problems);
    }

    /** The screening of exactly the content that is handed in (I1). */
    private Examination examinationOfToday(Draft draft) {
        Examination examination = examinations.today(draft);
        boolean sameContent =
                examination.isPending() || drafts.contentSha256(draft.id()).equals(examination.contentSha256());
        return sameContent ? examination : Examination.pending();
    }

    /** The unit in whose folder the draft lies. */
    public Unit unitOf(Draft draft) {
        return organisations
                .current()
                .unit(draft.unit())
                .filter(unit -> places.isInDraftsFolder(draft))
                .orElseThrow(() -> RuleViolation.of(
                        Problem.of("G4", "newsdesk.problem.G4.noUnit").field("unit")));
    }

    private List<Problem> unsignable(Draft draft, String person) {
        Draft submitted = draft.submittedBy(person);
        return new Route(draft.form().important(), List.of())
                .levels().stream()
                        .filter(level ->
                                signers.candidates(submitted, level, List.of()).isEmpty())
                        .map(SubmissionRules::nobody)
                        .toList();
    }

    private static Problem nobody(Level level) {
        return Problem.of("I2", "newsdesk.problem.I2.nobody", new MessageKey(level.messageKey()));
    }
}
