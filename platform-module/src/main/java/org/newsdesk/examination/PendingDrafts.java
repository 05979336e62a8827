package org.newsdesk.examination;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.DraftState;
import org.newsdesk.draft.Drafts;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.organisation.UnitFolders;

/** Looks through the drafts folders of all units; needs no search index. Asks for no permissions. */
public class PendingDrafts {
    private static final int AT_ONCE = 100;

    private final UnitFolders folders;
    private final NodeService nodeService;
    private final Drafts drafts;
    private final Reports reports;
    private final RetryingTransactionHelper transactions;

    public PendingDrafts(
            UnitFolders folders,
            NodeService nodeService,
            Drafts drafts,
            Reports reports,
            RetryingTransactionHelper transactions) {
        this.folders = folders;
        this.nodeService = nodeService;
        this.drafts = drafts;
        this.reports = reports;
        this.transactions = transactions;
    }

    /** The drafts whose screening is pending, in short transactions of its own. */
    List<String> find() {
        List<String> all = inTransaction(this::open);
        List<String> pending = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<String> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            pending.addAll(
                    inTransaction(() -> some.stream().filter(this::isPending).toList()));
        }
        return pending;
    }

    /** Every draft in a drafts folder; call in a transaction. */
    List<String> open() {
        List<String> found = new ArrayList<>();
        for (NodeRef folder : folders.draftsFolders()) {
            nodeService.getChildAssocs(folder, Set.of(NewsdeskModel.TYPE_DRAFT)).stream()
                    .map(child -> child.getChildRef().getId())
                    .forEach(found::add);
        }
        return found;
    }

    private boolean isPending(String draftId) {
        NodeRef node = Drafts.node(draftId);
        if (!nodeService.exists(node)) {
            return false;
        }
        Draft draft = drafts.read(node);
        return draft.state() != DraftState.RELEASED && reports.current(draft).isPending();
    }

    private <T> T inTransaction(RetryingTransactionHelper.RetryingTransactionCallback<T> work) {
        return AuthenticationUtil.runAsSystem(() -> transactions.doInTransaction(work, true, true));
    }
}
