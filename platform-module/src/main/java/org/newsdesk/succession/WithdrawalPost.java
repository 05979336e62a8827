package org.newsdesk.succession;

import org.newsdesk.draft.Draft;
import org.newsdesk.draft.Drafts;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code POST newsdesk/drafts/{id}/withdrawal}: takes a registration back before release (I6, I7). */
public class WithdrawalPost extends NewsdeskWebScript {

    private final Drafts drafts;
    private final RegistrationWithdrawal withdrawal;

    public WithdrawalPost(Drafts drafts, RegistrationWithdrawal withdrawal) {
        this.drafts = drafts;
        this.withdrawal = withdrawal;
    }

    /** The request. */
    record Body(String reason) {}

    /** The answer: where the draft stands now. */
    record View(String id, String state) {}

    @Override
    protected Object answer(Call call) {
        Body body = call.body(Body.class);
        Draft draft = drafts.readable(call.path("id"));
        withdrawal.withdraw(draft, call.user(), body.reason());
        return new View(draft.id(), drafts.read(Drafts.node(draft.id())).state().name());
    }
}
