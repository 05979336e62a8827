package org.newsdesk.publication;

import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code PUT newsdesk/outlets}: replaces the list of outlets; 422 with all mistakes and their lines (G6). */
public class OutletsPut extends NewsdeskWebScript {

    private final OutletService outlets;
    private final OfficeAccess access;

    public OutletsPut(OutletService outlets, OfficeAccess access) {
        this.outlets = outlets;
        this.access = access;
    }

    /** The request. */
    record Body(String text) {}

    @Override
    protected Object answer(Call call) {
        access.requireOutletEditor(call.user());
        Body body = call.body(Body.class);
        if (body.text() == null) {
            throw RuleViolation.malformed(
                    Problem.of("HTTP", "newsdesk.problem.required", "text").field("text"));
        }
        outlets.replace(body.text());
        return OutletsView.of(outlets, true);
    }
}
