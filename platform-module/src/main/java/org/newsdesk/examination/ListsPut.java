package org.newsdesk.examination;

import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code PUT newsdesk/screening-lists}: replaces one document or both; 422 with all mistakes and their lines. */
public class ListsPut extends NewsdeskWebScript {
    private final ListsService lists;
    private final ListsAccess access;

    public ListsPut(ListsService lists, ListsAccess access) {
        this.lists = lists;
        this.access = access;
    }

    /** The request. */
    record Body(String settings, String terms) {}

    @Override
    protected Object answer(Call call) {
        access.requireEditor();
        Body body = call.body(Body.class);
        if (body.settings() == null && body.terms() == null) {
            throw RuleViolation.malformed(
                    Problem.of("HTTP", "newsdesk.problem.required", "settings").field("settings"));
        }
        lists.replace(body.settings(), body.terms());
        return ListsView.of(lists);
    }
}
