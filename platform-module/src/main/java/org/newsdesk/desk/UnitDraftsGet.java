package org.newsdesk.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.util.Pair;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.DraftState;
import org.newsdesk.draft.Drafts;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.organisation.UnitFolders;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.web.Call;
import org.newsdesk.web.ErrorEnvelope;
import org.newsdesk.web.NewsdeskWebScript;
import org.newsdesk.web.Page;

/** {@code GET /newsdesk/units/{code}/drafts}: the unit's shared folder, latest change first. */
public class UnitDraftsGet extends NewsdeskWebScript {
    private static final int COUNTED_AT_MOST = 10_000;

    private final UnitFolders folders;
    private final Drafts drafts;
    private final FileFolderService files;
    private final DraftViews views;

    public UnitDraftsGet(UnitFolders folders, Drafts drafts, FileFolderService files, DraftViews views) {
        this.folders = folders;
        this.drafts = drafts;
        this.files = files;
        this.views = views;
    }

    @Override
    protected Object answer(Call call) {
        NodeRef folder = readableFolder(call.path("code"));
        Page.Range range = call.page();
        String state = call.query("state");
        return state == null ? everything(folder, range) : inState(folder, state, range);
    }

    private NodeRef readableFolder(String code) {
        return folders.draftsFolder(code)
                .filter(drafts::mayRead)
                .orElseThrow(() -> RuleViolation.notFound(
                        Problem.of("HTTP", "newsdesk.problem.noUnit", code).field("code")));
    }

    private Page<Views.Summary> everything(NodeRef folder, Page.Range range) {
        PagingRequest paging = new PagingRequest(range.skipCount(), range.maxItems());
        paging.setRequestTotalCountMax(COUNTED_AT_MOST);
        PagingResults<FileInfo> found = files.list(
                folder, true, false, Set.of(), List.of(new Pair<>(ContentModel.PROP_MODIFIED, false)), paging);
        List<Views.Summary> items = found.getPage().stream()
                .map(FileInfo::getNodeRef)
                .filter(drafts::mayRead)
                .map(this::view)
                .toList();
        Integer total = found.getTotalResultCount().getFirst();
        return new Page<>(items, range.skipCount(), range.maxItems(), total == null ? items.size() : total);
    }

    private Page<Views.Summary> inState(NodeRef folder, String state, Page.Range range) {
        List<Draft> found = drafts.inFolder(folder, NewsdeskModel.PROP_STATE, known(state)).stream()
                .filter(draft -> drafts.mayRead(Drafts.node(draft.id())))
                .toList();
        Page<Draft> page = Page.of(found, range);
        return new Page<>(page.items().stream().map(views::summary).toList(), page.paging());
    }

    private static String known(String state) {
        boolean exists = Arrays.stream(DraftState.values())
                .anyMatch(known -> known.name().equals(state));
        if (!exists) {
            throw RuleViolation.malformed(
                    Problem.of("HTTP", "newsdesk.problem.state", state).field("state"));
        }
        return state;
    }

    private Views.Summary view(NodeRef file) {
        return drafts.isDraft(file) ? views.summary(drafts.read(file)) : plainFile(drafts.read(file));
    }

    /** What is no Word file stays a plain file; the list says why it cannot be handed in (G2). */
    private static Views.Summary plainFile(Draft file) {
        ErrorEnvelope.Entry problem = ErrorEnvelope.Entry.of(
                Problem.of("G2", "newsdesk.problem.G2.plainFile").field("content"));
        return new Views.Summary(
                file.id(),
                file.name(),
                file.name(),
                null,
                null,
                null,
                null,
                "PLAIN_FILE",
                null,
                null,
                0,
                false,
                file.modifiedAt(),
                null,
                null,
                null,
                null,
                null,
                List.of(problem));
    }
}
