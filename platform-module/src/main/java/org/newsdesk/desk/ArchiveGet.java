package org.newsdesk.desk;

import java.util.List;
import org.alfresco.service.cmr.repository.NodeService;
import org.newsdesk.chain.EntryKind;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.draft.Drafts;
import org.newsdesk.register.RegisterFilters;
import org.newsdesk.register.RegisterOrder;
import org.newsdesk.register.RegisterQuery;
import org.newsdesk.register.RegisterSearch;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;
import org.newsdesk.web.Page;

/**
 * {@code GET /newsdesk/archive}: released pieces the caller may read, latest first. Found through the register, which needs no
 * search index.
 */
public class ArchiveGet extends NewsdeskWebScript {
    private static final int READ_AT_MOST = 10_000;

    private final RegisterSearch register;
    private final Drafts drafts;
    private final NodeService nodeService;
    private final DraftViews views;

    public ArchiveGet(RegisterSearch register, Drafts drafts, NodeService nodeService, DraftViews views) {
        this.register = register;
        this.drafts = drafts;
        this.nodeService = nodeService;
        this.views = views;
    }

    @Override
    protected Object answer(Call call) {
        RegisterQuery query = RegisterFilters.of(call).of(EntryKind.RELEASE);
        List<String> readable = register.find(query, RegisterOrder.NEWEST_FIRST, 0, READ_AT_MOST).entries().stream()
                .map(RegisterEntry::draftId)
                .filter(this::readable)
                .toList();
        Page<String> page = Page.of(readable, call.page());
        return new Page<>(
                page.items().stream()
                        .map(id -> views.summary(drafts.read(Drafts.node(id))))
                        .toList(),
                page.paging());
    }

    private boolean readable(String draftId) {
        return nodeService.exists(Drafts.node(draftId)) && drafts.mayRead(Drafts.node(draftId));
    }
}
