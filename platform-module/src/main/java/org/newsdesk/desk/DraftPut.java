package org.newsdesk.desk;

import java.util.List;
import org.newsdesk.draft.DraftEdit;
import org.newsdesk.draft.DraftEditor;
import org.newsdesk.draft.Drafts;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code PUT /newsdesk/drafts/{id}}: fills in the form of a draft; a field left out stays as it is. */
public class DraftPut extends NewsdeskWebScript {
    private final Drafts drafts;
    private final DraftEditor editor;
    private final DraftViews views;

    public DraftPut(Drafts drafts, DraftEditor editor, DraftViews views) {
        this.drafts = drafts;
        this.editor = editor;
        this.views = views;
    }

    @Override
    protected Object answer(Call call) {
        Body body = call.body(Body.class);
        String id = drafts.readable(call.path("id")).id();
        editor.edit(id, body.edit());
        return views.detail(drafts.readable(id), call.user());
    }

    record Body(
            String name,
            String title,
            String category,
            String reportingUnit,
            String informationOfficer,
            List<String> channels,
            Boolean important,
            Boolean concernsCase,
            Boolean concernsMinor) {

        DraftEdit edit() {
            return new DraftEdit(
                    name,
                    title,
                    category,
                    reportingUnit,
                    informationOfficer,
                    channels,
                    important,
                    concernsCase,
                    concernsMinor);
        }
    }
}
