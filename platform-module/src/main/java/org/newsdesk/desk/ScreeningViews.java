package org.newsdesk.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsdesk.document.UnreadableReason;
import org.newsdesk.draft.ContentProblem;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.Drafts;
import org.newsdesk.examination.Examination;
import org.newsdesk.examination.ExaminationProblems;
import org.newsdesk.examination.Examinations;
import org.newsdesk.examination.Progress;
import org.newsdesk.examination.ReportedFinding;
import org.newsdesk.review.ChecklistRecord;
import org.newsdesk.review.Resolution;
import org.newsdesk.review.Trail;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.springframework.extensions.surf.util.I18NUtil;

/** Draws screenings for the desk. */
public class ScreeningViews {
    private final Examinations examinations;
    private final Drafts drafts;
    private final Trail trail;

    public ScreeningViews(Examinations examinations, Drafts drafts, Trail trail) {
        this.examinations = examinations;
        this.drafts = drafts;
        this.trail = trail;
    }

    /** What people see of the screening, see {@link Examinations#shown}. */
    Examination shown(Draft draft) {
        return examinations.shown(draft);
    }

    /** The screening in a list. */
    Views.ScreeningSummary summary(Draft draft, Trail.Entries entries) {
        return summary(draft, entries, shown(draft));
    }

    /** This screening in a list. */
    static Views.ScreeningSummary summary(Draft draft, Trail.Entries entries, Examination examination) {
        Set<String> accepted = accepted(draft, entries, examination);
        return new Views.ScreeningSummary(
                examination.status().name(),
                examination.blocking().size(),
                examination.findings().size() - examination.blocking().size(),
                open(examination, accepted));
    }

    /** The screening as a whole. */
    Views.Screening screening(Draft draft) {
        Examination examination = shown(draft);
        Trail.Entries entries = trail.read(draft.id());
        boolean pending = examination.isPending();
        return new Views.Screening(
                examination.status().name(),
                reason(examination),
                pending ? drafts.contentSha256(draft.id()) : examination.contentSha256(),
                examination.engineVersion(),
                examination.listVersion(),
                examination.finishedAt(),
                pending ? progress(draft) : null,
                counts(examination, accepted(draft, entries, examination)),
                draft.round(),
                examination.findings().stream()
                        .map(finding -> finding(finding, entries))
                        .toList());
    }

    /** What happened to the draft because of its screenings. */
    List<Views.HistoryView> history(Draft draft) {
        return examinations.events(draft).stream()
                .map(event -> new Views.HistoryView(
                        event.kind().name(),
                        event.person(),
                        event.personName(),
                        event.at(),
                        event.round(),
                        null,
                        event.text()))
                .toList();
    }

    private Progress progress(Draft draft) {
        return examinations.progress(draft).orElse(new Progress(Progress.Step.QUEUED, 0, 0));
    }

    private static Views.Reason reason(Examination examination) {
        if (examination.reason() == null) {
            return null;
        }
        Problem problem = examination.wasRead()
                ? ExaminationProblems.incomplete(examination)
                : ContentProblem.of(UnreadableReason.valueOf(examination.reason()));
        return new Views.Reason("I9", examination.reason(), RuleViolation.text(problem));
    }

    /** Only what was accepted in this round for exactly this content counts. */
    private static Set<String> accepted(Draft draft, Trail.Entries entries, Examination examination) {
        ChecklistRecord record = entries.record(draft.round());
        boolean counts = record != null && record.contentSha256().equals(examination.contentSha256());
        return counts ? record.accepted() : Set.of();
    }

    private static Views.FindingCounts counts(Examination examination, Set<String> accepted) {
        int block = examination.blocking().size();
        long hidden =
                examination.findings().stream().filter(ReportedFinding::hidden).count();
        return new Views.FindingCounts(
                block, examination.findings().size() - block, (int) hidden, open(examination, accepted));
    }

    private static int open(Examination examination, Set<String> accepted) {
        return (int) examination.findings().stream()
                .filter(finding -> !accepted.contains(finding.id()))
                .count();
    }

    private static Views.FindingView finding(ReportedFinding finding, Trail.Entries entries) {
        String location = locationName(finding.location());
        return new Views.FindingView(
                finding.id(),
                finding.kind(),
                I18NUtil.getMessage(ExaminationProblems.kindKey(finding.kind())),
                finding.rule(),
                finding.rule(),
                finding.severity(),
                finding.location(),
                location,
                finding.hidden(),
                finding.text(),
                finding.before(),
                finding.after(),
                finding.passage(),
                finding.start(),
                finding.end(),
                message(finding, location),
                !finding.isClassificationMark(),
                resolution(finding, entries));
    }

    private static String locationName(String location) {
        return I18NUtil.getMessage(
                "newsdesk.location." + location.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String message(ReportedFinding finding, String location) {
        String sentence = I18NUtil.getMessage("newsdesk.finding.message." + finding.kind(), location, finding.text());
        return finding.hidden() ? sentence + I18NUtil.getMessage("newsdesk.finding.unseen") : sentence;
    }

    /** The last word of a reviewer on a finding, of whatever round. */
    private static Views.ResolutionView resolution(ReportedFinding finding, Trail.Entries entries) {
        for (int i = entries.records().size() - 1; i >= 0; i--) {
            ChecklistRecord record = entries.records().get(i);
            Optional<Resolution> found =
                    record.resolution(finding.id()).filter(resolution -> resolution.outcome() != null);
            if (found.isPresent()) {
                return new Views.ResolutionView(
                        found.get().outcome().name(),
                        found.get().reason(),
                        record.person(),
                        record.personName(),
                        record.at(),
                        record.round());
            }
        }
        return null;
    }
}
