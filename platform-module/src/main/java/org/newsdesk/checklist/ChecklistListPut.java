package org.newsdesk.checklist;

import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code PUT newsdesk/checklist-list}: replaces the list document; 422 with all mistakes and their lines. */
public class ChecklistListPut extends NewsdeskWebScript {

    private final ChecklistService checklists;
    private final ChecklistAccess access;

    public ChecklistListPut(ChecklistService checklists, ChecklistAccess access) {
        this.checklists = checklists;
        this.access = access;
    }

    /** The request. */
    record Body(String text) {}

    @Override
    protected Object answer(Call call) {
        access.requireEditor();
        Body body = call.body(Body.class);
        if (body.text() == null) {
            throw RuleViolation.malformed(
                    Problem.of("HTTP", "newsdesk.problem.json.field", "text").field("text"));
        }
        checklists.replace(body.text());
        return ChecklistView.of(checklists);
    }
}
