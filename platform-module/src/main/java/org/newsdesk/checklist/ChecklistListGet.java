package org.newsdesk.checklist;

import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code GET newsdesk/checklist-list}: the list document and its items. */
public class ChecklistListGet extends NewsdeskWebScript {

    private final ChecklistService checklists;
    private final ChecklistAccess access;

    public ChecklistListGet(ChecklistService checklists, ChecklistAccess access) {
        this.checklists = checklists;
        this.access = access;
    }

    @Override
    protected Object answer(Call call) {
        access.requireReader(call.user());
        return ChecklistView.of(checklists);
    }
}
