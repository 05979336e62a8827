package org.newsdesk.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.DraftState;
import org.newsdesk.draft.Level;
import org.newsdesk.examination.Examination;
import org.newsdesk.examination.ExaminationProblems;
import org.newsdesk.rule.MessageKey;
import org.newsdesk.rule.Problem;

/** Invariant I1: what still stands between a draft and its release, as sentences. An empty list lets it go out. */
public final class ReleaseCheck {
    private ReleaseCheck() {}

    /**
     * Everything that blocks release.
     *
     * @param signOffs signatures of the present round
     * @param checklist the checklist record of the present round, or {@code null}
     * @param contentSha256 SHA-256 of the content as it is now
     * @param examination what its screening came to
     */
    public static List<Problem> blockers(
            Draft draft,
            List<SignOff> signOffs,
            ChecklistRecord checklist,
            String contentSha256,
            Examination examination) {
        if (draft.state() == DraftState.STOPPED) {
            return List.of(ExaminationProblems.stopped());
        }
        List<Problem> blockers = new ArrayList<>();
        if (draft.state() == DraftState.DRAFT) {
            blockers.add(Problem.of("A9", "newsdesk.blocker.notSubmitted"));
            blockers.addAll(ExaminationProblems.beforeRelease(examination, contentSha256, Set.of()));
            return List.copyOf(blockers);
        }
        blockers.addAll(beforeRegistration(draft, signOffs, checklist, contentSha256, examination));
        boolean registrationSigned = new Route(draft.form().important(), signOffs).passed(Level.REGISTRATION);
        if (registrationSigned && draft.registration() == null) {
            blockers.add(Problem.of("G1", "newsdesk.blocker.notRegistered"));
        }
        return List.copyOf(blockers);
    }

    /** Everything that blocks registration; parameters as for {@link #blockers}. */
    public static List<Problem> beforeRegistration(
            Draft draft,
            List<SignOff> signOffs,
            ChecklistRecord checklist,
            String contentSha256,
            Examination examination) {
        List<Problem> blockers = new ArrayList<>();
        Route route = new Route(draft.form().important(), signOffs);
        route.levels().stream()
                .filter(level -> !route.passed(level))
                .map(ReleaseCheck::unsigned)
                .forEach(blockers::add);
        boolean sameContent = contentSha256.equals(draft.submission().contentSha256())
                && signOffs.stream().allMatch(signOff -> contentSha256.equals(signOff.contentSha256()));
        if (!sameContent) {
            blockers.add(Problem.of("I3", "newsdesk.problem.I3.changed"));
        }
        boolean unanswered = checklist == null || !contentSha256.equals(checklist.contentSha256());
        if (unanswered && route.passed(Level.CONFIDENTIALITY)) {
            blockers.add(Problem.of("K1", "newsdesk.blocker.checklist").field("checklist"));
        }
        Set<String> accepted = unanswered ? Set.of() : checklist.accepted();
        blockers.addAll(ExaminationProblems.beforeRelease(examination, contentSha256, accepted));
        return List.copyOf(blockers);
    }

    private static Problem unsigned(Level level) {
        return Problem.of(ruleOf(level), "newsdesk.blocker.level", new MessageKey(level.messageKey()))
                .field(level.name());
    }

    private static String ruleOf(Level level) {
        return switch (level) {
            case FIRST_REVIEW, REVIEW -> "I1";
            case DIRECTOR -> "A3";
            case CONFIDENTIALITY -> "K1";
            case REGISTRATION -> "G1";
        };
    }
}
