package org.newsdesk.desk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
 * register, which needs no search index.
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

    @Override
    protected Object answer(Call call) {
        Page.Range range = RegisterFilters.page(call);
        Hits hits = register.find(archive.of(call), RegisterFilters.order(call), range.skipCount(), range.maxItems());
        Page<String> page = hits.page(range, RegisterEntry::draftId);
        return new Page<>(
                page.items().stream()
                        .filter(this::readable)
                        .map(id -> item(drafts.read(Drafts.node(id)), call.user()))
                        .toList(),
                page.paging());
    }

    private Item item(Draft piece, String person) {
        KeepingView kept = keeping.of(piece, person);
        return new Item(
                views.summary(piece),
                kept.retention(),
                kept.holds().stream().anyMatch(hold -> hold.liftedAt() == null),
                kept.disposal() != null);
    }

    private boolean readable(String draftId) {
        return drafts.exists(Drafts.node(draftId)) && drafts.mayRead(Drafts.node(draftId));
    }
}
