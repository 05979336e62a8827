package org.newsdesk.retention;

import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code GET newsdesk/retention}: the retention list and its categories. */
public class RetentionGet extends NewsdeskWebScript {
    private final RetentionService retention;
    private final RetentionAccess access;

    public RetentionGet(RetentionService retention, RetentionAccess access) {
        this.retention = retention;
        this.access = access;
    }

    @Override
    protected Object answer(Call call) {
        access.requireReader(call.user());
        return RetentionView.of(retention);
    }
}
