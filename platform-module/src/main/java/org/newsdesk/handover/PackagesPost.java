package org.newsdesk.handover;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.DraftState;
import org.newsdesk.draft.Drafts;
import org.newsdesk.organisation.OrganisationService;
import org.newsdesk.organisation.Unit;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code POST newsdesk/packages}: asks for a package of these pieces, or of those released in a year. */
public class PackagesPost extends NewsdeskWebScript {
    private static final int MOST_PIECES = 1000;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

    private final HandoverAccess access;
    private final JobNodes jobs;
    private final JobWorker worker;
    private final Drafts drafts;
    private final OrganisationService organisations;
    private final Clock clock;

    public PackagesPost(
            HandoverAccess access,
            JobNodes jobs,
            JobWorker worker,
            Drafts drafts,
            OrganisationService organisations,
            Clock clock) {
        this.access = access;
        this.jobs = jobs;
        this.worker = worker;
        this.drafts = drafts;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    protected int success() {
        return 202;
    }

    @Override
    protected Object answer(Call call) {
        access.requirePacker(call.user());
        Selection what = call.body(Selection.class);
        if (what.pieces().isEmpty() == (what.year() == null) || (what.unit() != null && what.year() == null)) {
            throw RuleViolation.malformed(
                    Problem.of("G7", "newsdesk.problem.handover.what").field("pieces"));
        }
        if (what.pieces().size() > MOST_PIECES) {
            throw RuleViolation.of(Problem.of("G7", "newsdesk.problem.handover.tooMany", MOST_PIECES)
                    .field("pieces"));
        }
        List<Draft> pieces = what.pieces().stream().map(this::released).toList();
        String name = "移交包-" + title(what, pieces) + "-" + MOMENT.format(LocalDateTime.now(clock));
        HandoverJob job = jobs.addPackage(name, what, call.user());
        worker.callAfterCommit();
        return JobView.of(job);
    }

    private Draft released(String id) {
        Draft draft = drafts.readable(id);
        if (draft.state() != DraftState.RELEASED) {
            throw RuleViolation.of(Problem.of(
                            "G7",
                            "newsdesk.problem.handover.notReleased",
                            draft.form().title())
                    .field("pieces"));
        }
        return draft;
    }

    private String title(Selection what, List<Draft> pieces) {
        if (what.year() != null) {
            String unit = what.unit() == null
                    ? ""
                    : "-"
                            + organisations
                                    .current()
                                    .unit(what.unit())
                                    .map(Unit::name)
                                    .orElse(what.unit());
            return PathNames.safe(what.year() + "年" + unit);
        }
        return pieces.size() == 1 ? PathNames.safe(pieces.get(0).registration().number()) : pieces.size() + "篇";
    }
}
