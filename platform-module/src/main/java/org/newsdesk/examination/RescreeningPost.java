package org.newsdesk.examination;

import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code POST newsdesk/screening-lists/rescreening}: has every open draft screened again. */
public class RescreeningPost extends NewsdeskWebScript {
    private final Rescreening rescreening;
    private final ListsAccess access;

    public RescreeningPost(Rescreening rescreening, ListsAccess access) {
        this.rescreening = rescreening;
        this.access = access;
    }

    @Override
    protected int success() {
        return 202;
    }

    @Override
    protected Object answer(Call call) {
        access.requireEditor();
        call.body(Body.class);
        return rescreening.start(call.user());
    }

    record Body() {}
}
