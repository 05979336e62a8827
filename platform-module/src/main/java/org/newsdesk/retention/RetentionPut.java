package org.newsdesk.retention;

import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code PUT newsdesk/retention}: replaces the retention list; 422 with all mistakes and their lines. */
public class RetentionPut extends NewsdeskWebScript {
    private final RetentionService retention;
    private final RetentionAccess access;

    public RetentionPut(RetentionService retention, RetentionAccess access) {
        this.retention = retention;
        this.access = access;
    }

    /** The request. */
    record Body(String text) {}

    @Override
    protected Object answer(Call call) {
        access.requireEditor(call.user());
        Body body = call.body(Body.class);
        if (body.text() == null) {
            throw RuleViolation.malformed(
                    Problem.of("HTTP", "newsdesk.problem.json.field", "text").field("text"));
        }
        retention.replace(body.text());
        return RetentionView.of(retention);
    }
}
