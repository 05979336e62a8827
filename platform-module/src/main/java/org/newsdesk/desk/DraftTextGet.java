package org.newsdesk.desk;

import org.newsdesk.document.WordText;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.DraftContent;
import org.newsdesk.draft.Drafts;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code GET /newsdesk/drafts/{id}/text}: the text as people will read it. */
public class DraftTextGet extends NewsdeskWebScript {
    private final Drafts drafts;
    private final DraftContent content;

    public DraftTextGet(Drafts drafts, DraftContent content) {
        this.drafts = drafts;
        this.content = content;
    }

    @Override
    protected Object answer(Call call) {
        Draft draft = drafts.readable(call.path("id"));
        WordText text = content.text(draft.id());
        return new Views.TextView(text.paragraphs(), text.truncated(), drafts.contentSha256(draft.id()));
    }
}
