package org.newsdesk.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsdesk.checklist.Checklist;
import org.newsdesk.checklist.ChecklistPolicy;
import org.newsdesk.checklist.ChecklistService;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.Drafts;
import org.newsdesk.draft.Level;
import org.newsdesk.examination.Examination;
import org.newsdesk.examination.ExaminationProblems;
import org.newsdesk.examination.Examinations;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.rule.MessageKey;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/** Signing: the only place where a signature comes into being. Called when the task of a level ends, on whatever channel. */
public class Decisions {
    private final Drafts drafts;
    private final ReviewService reviews;
    private final Signers signers;
    private final Trail trail;
    private final ChecklistService checklists;
    private final Examinations examinations;
    private final Registration registration;

    public Decisions(
            Drafts drafts,
            ReviewService reviews,
            Signers signers,
            Trail trail,
            ChecklistService checklists,
            Examinations examinations,
            Registration registration) {
        this.drafts = drafts;
        this.reviews = reviews;
        this.signers = signers;
        this.trail = trail;
        this.checklists = checklists;
        this.examinations = examinations;
        this.registration = registration;
    }

    /**
     * Signs a level of the draft.
     *
     * @param draft the draft under review; its open level must be this one
     * @param person who acts; neither the assignee of the task nor the initiator of the process
     * @throws RuleViolation 409 when another level is open, 403 when the person may not sign, 422 when the decision lacks
     *     something or the content has changed
     */
    public void decide(Draft draft, Level level, String person, Decision decision) {
        if (draft.level() != level) {
            throw RuleViolation.conflict(Problem.of("I4", "newsdesk.problem.concurrent"));
        }
        Trail.Entries entries = trail.read(draft.id());
        List<SignOff> signed = entries.signOffs(draft.round());
        Signer signer = requireSigner(draft, level, person, signed);
        requireSameContent(draft);
        requireComplete(level, decision, new Route(draft.form().important(), signed));
        requireMarkInTime(draft, level, decision);
        requireFindingsInPlace(level, decision);
        if (level == Level.CONFIDENTIALITY) {
            answerChecklist(draft, person, decision);
        }
        if (decision.important() && !draft.form().important()) {
            drafts.write(draft.id(), Map.of(NewsdeskModel.PROP_IMPORTANT, true));
        }
        trail.sign(draft, level, signer, decision.outcome(), decision.opinion());
        if (decision.outcome() == Outcome.RETURN) {
            reviews.reopen(draft);
        } else if (level == Level.REGISTRATION) {
            registration.register(draft, person);
        }
    }

    /**
     * The right by which a person signs.
     *
     * @throws RuleViolation 403 when there is none, or four eyes forbid it (I2)
     */
    public Signer requireSigner(Draft draft, Level level, String person, List<SignOff> signed) {
        Signer signer = signers.signer(person, draft.unit(), level)
                .orElseThrow(() -> RuleViolation.forbidden(
                        Problem.of("A9", "newsdesk.problem.A9.notSigner", new MessageKey(level.messageKey()))));
        FourEyes.refusal(person, draft, level, signed).ifPresent(problem -> {
            throw RuleViolation.forbidden(problem);
        });
        return signer;
    }

    private void requireSameContent(Draft draft) {
        if (!drafts.contentSha256(draft.id()).equals(draft.submission().contentSha256())) {
            throw RuleViolation.of(
                    Problem.of("I3", "newsdesk.problem.I3.changed").field("contentSha256"));
        }
    }

    private static void requireComplete(Level level, Decision decision, Route route) {
        Outcome outcome = decision.outcome();
        if (outcome == Outcome.UNSURE && !route.mayBeUnsure(level)) {
            throw RuleViolation.of(
                    Problem.of("A11", "newsdesk.problem.A11.decide").field("outcome"));
        }
        if (outcome != Outcome.APPROVE && decision.opinion().isEmpty()) {
            throw RuleViolation.of(
                    Problem.of("G7", "newsdesk.problem.G7.reason").field("opinion"));
        }
    }

    /** Once the office registers, the director can no longer be asked (A3). */
    private static void requireMarkInTime(Draft draft, Level level, Decision decision) {
        boolean tooLate = level == Level.REGISTRATION
                && decision.outcome() == Outcome.APPROVE
                && decision.important()
                && !draft.form().important();
        if (tooLate) {
            throw RuleViolation.of(
                    Problem.of("A3", "newsdesk.problem.A3.tooLate").field("important"));
        }
    }

    private static void requireFindingsInPlace(Level level, Decision decision) {
        if (level != Level.CONFIDENTIALITY && !decision.findings().isEmpty()) {
            throw RuleViolation.of(
                    Problem.of("K1", "newsdesk.problem.finding.level").field("findings"));
        }
    }

    private void answerChecklist(Draft draft, String person, Decision decision) {
        Examination examination = examinations.current(draft);
        boolean approves = decision.outcome() == Outcome.APPROVE;
        if (approves || !decision.findings().isEmpty()) {
            requireScreened(draft, examination);
        }
        Checklist checklist = checklists.current();
        List<Problem> problems = new ArrayList<>();
        if (approves) {
            Draft.Form form = draft.form();
            problems.addAll(ChecklistPolicy.problems(
                    checklist, decision.checklist(), form.concernsCase(), form.concernsMinor(), form.ownMedia()));
            problems.addAll(ExaminationProblems.beforeSubmission(examination));
        }
        problems.addAll(FindingsPolicy.problems(examination, decision.findings(), decision.outcome()));
        if (!problems.isEmpty()) {
            throw RuleViolation.of(problems);
        }
        if (!decision.checklist().isEmpty() || !decision.findings().isEmpty()) {
            List<RecordedAnswer> answers = decision.checklist().stream()
                    .map(answer -> RecordedAnswer.of(answer, examination.findings()))
                    .toList();
            trail.record(draft, person, checklist.version(), answers, decision.findings());
        }
    }

    /** What a reviewer resolves must be what was found in the content handed in (I1). */
    private static void requireScreened(Draft draft, Examination examination) {
        boolean sameContent = draft.submission().contentSha256().equals(examination.contentSha256());
        if (examination.isPending() || !sameContent) {
            throw RuleViolation.conflict(ExaminationProblems.pending());
        }
    }
}
