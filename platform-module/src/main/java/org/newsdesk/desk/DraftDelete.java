package org.newsdesk.desk;

import java.util.Map;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.Drafts;
import org.newsdesk.examination.StoppedDrafts;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code DELETE /newsdesk/drafts/{id}}: a confidentiality reviewer takes a stopped draft away for good (I12). */
public class DraftDelete extends NewsdeskWebScript {
    private final Drafts drafts;
    private final StoppedDrafts stopped;

    public DraftDelete(Drafts drafts, StoppedDrafts stopped) {
        this.drafts = drafts;
        this.stopped = stopped;
    }

    @Override
    protected Object answer(Call call) {
        Draft draft = drafts.readable(call.path("id"));
        stopped.delete(draft, call.user());
        return Map.of("id", draft.id());
    }
}
