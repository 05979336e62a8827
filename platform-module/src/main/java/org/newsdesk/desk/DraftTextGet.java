package org.newsdesk.desk;

import org.newsdesk.document.DocumentText;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.DraftContent;
import org.newsdesk.draft.Drafts;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code GET /newsdesk/drafts/{id}/text}: the text as people will read it, and beside it what they will not see. */
public class DraftTextGet extends NewsdeskWebScript {
    private final Drafts drafts;
    private final DraftContent content;
    private final int mostCharacters;

    /**
     * Answers with the text.
     *
     * @param mostCharacters how much of the visible text and how much of the hidden one is handed out
     */
    public DraftTextGet(Drafts drafts, DraftContent content, int mostCharacters) {
        this.drafts = drafts;
        this.content = content;
        this.mostCharacters = mostCharacters;
    }

    @Override
    protected Object answer(Call call) {
        Draft draft = drafts.readable(call.path("id"));
        DocumentText text = content.text(draft.id());
        return DraftTextView.of(text, mostCharacters, drafts.contentSha256(draft.id()));
    }
}
