package org.newsdesk.examination;

import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code GET newsdesk/screening-lists/rescreening}: how far the command is. */
public class RescreeningGet extends NewsdeskWebScript {
    private final Rescreening rescreening;
    private final ListsAccess access;

    public RescreeningGet(Rescreening rescreening, ListsAccess access) {
        this.rescreening = rescreening;
        this.access = access;
    }

    @Override
    protected Object answer(Call call) {
        access.requireReader(call.user());
        return rescreening.state();
    }
}
