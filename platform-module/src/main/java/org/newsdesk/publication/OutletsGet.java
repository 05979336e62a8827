package org.newsdesk.publication;

import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code GET newsdesk/outlets}: the outlets and their tiers for everybody (G6); the document's text for who may change it. */
public class OutletsGet extends NewsdeskWebScript {

    private final OutletService outlets;
    private final OfficeAccess access;

    public OutletsGet(OutletService outlets, OfficeAccess access) {
        this.outlets = outlets;
        this.access = access;
    }

    @Override
    protected Object answer(Call call) {
        return OutletsView.of(outlets, access.mayEditOutlets(call.user()));
    }
}
