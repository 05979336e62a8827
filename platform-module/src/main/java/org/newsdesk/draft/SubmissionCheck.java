package org.newsdesk.draft;

import java.util.ArrayList;
import java.util.List;
import org.newsdesk.rule.Problem;

/** What is missing before a draft may be handed in (G2–G4): all problems at once, each with its rule and field. */
public final class SubmissionCheck {
    private static final int LONGEST_TITLE = 200;

    private SubmissionCheck() {}

    /**
     * Checks name and fields; the content is checked by whoever can read it.
     *
     * @param unitName name of the unit in whose folder the draft lies
     */
    public static List<Problem> problems(Draft draft, String unitName) {
        List<Problem> problems = new ArrayList<>();
        checkName(draft, unitName, problems);
        Draft.Form form = draft.form();
        required(form.title(), "title", "newsdesk.problem.G4.title", problems);
        if (form.title() != null && form.title().length() > LONGEST_TITLE) {
            problems.add(Problem.of("G4", "newsdesk.problem.G4.titleLength", LONGEST_TITLE)
                    .field("title"));
        }
        required(form.category(), "category", "newsdesk.problem.G4.category", problems);
        required(form.reportingUnit(), "reportingUnit", "newsdesk.problem.G4.reportingUnit", problems);
        required(form.informationOfficer(), "informationOfficer", "newsdesk.problem.G4.officer", problems);
        return List.copyOf(problems);
    }

    private static void checkName(Draft draft, String unitName, List<Problem> problems) {
        DraftNaming.Result naming = draft.naming();
        if (naming instanceof DraftNaming.WrongForm) {
            problems.add(Problem.of("G3", "newsdesk.problem.G3.form", unitName).field("name"));
        } else if (naming instanceof DraftNaming.NoSuchDate wrong) {
            problems.add(
                    Problem.of("G3", "newsdesk.problem.G3.date", wrong.date()).field("name"));
        } else if (naming instanceof DraftNaming.Named named && !named.unit().equals(unitName)) {
            problems.add(Problem.of("G3", "newsdesk.problem.G3.unit", named.unit(), unitName)
                    .field("name"));
        }
    }

    private static void required(String value, String field, String key, List<Problem> problems) {
        if (value == null || value.isBlank()) {
            problems.add(Problem.of("G4", key).field(field));
        }
    }
}
