package org.newsdesk.desk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.newsdesk.archive.ArchiveQuery;
import org.newsdesk.archive.KeepingView;
import org.newsdesk.archive.KeepingViews;
import org.newsdesk.archive.Retention;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.Drafts;
import org.newsdesk.register.Hits;
import org.newsdesk.register.RegisterFilters;
import org.newsdesk.register.RegisterSearch;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;
import org.newsdesk.web.Page;

/**
 * {@code GET /newsdesk/archive}: released pieces the caller may read, latest first unless asked otherwise. Found through the
 * register, which needs no search index; only a text in the pieces themselves does.
 */
public class ArchiveGet extends NewsdeskWebScript {
    private final RegisterSearch register;
    private final ArchiveQuery archive;
    private final Drafts drafts;
    private final DraftViews views;
    private final KeepingViews keeping;

    public ArchiveGet(
            RegisterSearch register, ArchiveQuery archive, Drafts drafts, DraftViews views, KeepingViews keeping) {
        this.register = register;
        this.archive = archive;
        this.drafts = drafts;
        this.views = views;
        this.keeping = keeping;
    }

    /**
     * A piece in the list.
     *
     * @param held whether a hold is in force
     * @param proposed whether its disposal is proposed
     */
    record Item(@JsonUnwrapped Views.Summary summary, Retention retention, boolean held, boolean proposed) {}

    /**
     * A page of the archive.
     *
     * @param fullText whether a text is looked for in the pieces themselves, or only in what the register says of them
     * @param limited whether more pieces hold the text than were looked at
     */
    record View(List<Item> items, Page.Paging paging, boolean fullText, boolean limited) {}

    @Override
    protected Object answer(Call call) {
        Page.Range range = RegisterFilters.page(call);
        ArchiveQuery.Asked asked = archive.of(call);
        Hits hits = register.find(asked.query(), RegisterFilters.order(call), range.skipCount(), range.maxItems());
        Page<String> page = hits.page(range, RegisterEntry::draftId);
        List<Item> items = page.items().stream()
                .filter(this::readable)
                .map(id -> item(drafts.read(Drafts.node(id)), call.user()))
                .toList();
        return new View(items, page.paging(), archive.searchesFullText(), asked.limited());
    }

    private Item item(Draft piece, String person) {
        KeepingView kept = keeping.of(piece, person);
        return new Item(
                views.summary(piece),
                kept.retention(),
                kept.holds().stream().anyMatch(hold -> hold.liftedAt() == null),
                kept.disposal() != null);
    }

    /** The pieces' own permissions have the last word. */
    private boolean readable(String draftId) {
        return drafts.exists(Drafts.node(draftId)) && drafts.mayRead(Drafts.node(draftId));
    }
}
