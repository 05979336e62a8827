package org.newsdesk.testbed.bench;

import java.io.Serializable;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.newsdesk.chain.EntryDraft;
import org.newsdesk.chain.EntryKind;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.draft.Drafts;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.register.Register;
import org.newsdesk.repository.ProtectedWrites;
import org.springframework.context.ApplicationContext;

/**
 * A released piece many times over, with content, trail and register entries of its own each. Written past the review, which would
 * take hours for a year of ten thousand.
 */
final class PieceCopies {
    private static final int AT_ONCE = 20;
    /** The platform fills these in itself. */
    private static final Set<QName> NOT_COPIED = Set.of(
            ContentModel.PROP_NODE_UUID,
            ContentModel.PROP_NODE_DBID,
            ContentModel.PROP_STORE_IDENTIFIER,
            ContentModel.PROP_STORE_PROTOCOL);

    private final NodeService nodes;
    private final ContentService contents;
    private final Register register;
    private final ProtectedWrites writes;
    private final RetryingTransactionHelper transactions;

    PieceCopies(ApplicationContext beans) {
        this.nodes = beans.getBean("nodeService", NodeService.class);
        this.contents = beans.getBean("contentService", ContentService.class);
        this.register = beans.getBean(Register.class);
        this.writes = beans.getBean(ProtectedWrites.class);
        this.transactions = beans.getBean("newsdeskTransactions", RetryingTransactionHelper.class);
    }

    /** Makes that many more of the piece with this id. */
    void make(String id, int copies) {
        for (int from = 0; from < copies; from += AT_ONCE) {
            int first = from;
            int some = Math.min(AT_ONCE, copies - from);
            AuthenticationUtil.runAsSystem(() -> transactions.doInTransaction(
                    () -> {
                        for (int i = 0; i < some; i++) {
                            writes.run(() -> copy(Drafts.node(id), id));
                        }
                        return first;
                    },
                    false,
                    true));
        }
    }

    private void copy(NodeRef pattern, String patternId) {
        ChildAssociationRef place = nodes.getPrimaryParent(pattern);
        Map<QName, Serializable> values = properties(pattern);
        String name = "件" + System.nanoTime() + ".docx";
        values.put(ContentModel.PROP_NAME, name);
        values.remove(ContentModel.PROP_CONTENT);
        NodeRef copy = nodes.createNode(
                        place.getParentRef(),
                        place.getTypeQName(),
                        QName.createQName(NewsdeskModel.URI, name),
                        NewsdeskModel.TYPE_DRAFT,
                        values)
                .getChildRef();
        String url = content(pattern, copy);
        for (ChildAssociationRef entry : nodes.getChildAssocs(pattern)) {
            if (NewsdeskModel.ENTRIES.contains(entry.getTypeQName())) {
                copy(entry, copy, url);
            }
        }
        String label = null;
        for (RegisterEntry entry : register.byDraft(patternId)) {
            RegisterEntry added = register.append(draft(entry, copy.getId(), name));
            label = entry.kind() == EntryKind.REGISTRATION ? added.label() : label;
        }
        nodes.setProperty(copy, NewsdeskModel.PROP_REGISTER_NUMBER, label);
        nodes.setProperty(copy, NewsdeskModel.PROP_RELEASED_AT, Date.from(Instant.now()));
    }

    private void copy(ChildAssociationRef entry, NodeRef copy, String url) {
        Map<QName, Serializable> values = properties(entry.getChildRef());
        values.replace(NewsdeskModel.PROP_SCREENED_URL, url);
        nodes.createNode(copy, entry.getTypeQName(), entry.getQName(), nodes.getType(entry.getChildRef()), values);
    }

    private String content(NodeRef pattern, NodeRef copy) {
        ContentWriter writer = contents.getWriter(copy, ContentModel.PROP_CONTENT, true);
        writer.putContent(contents.getReader(pattern, ContentModel.PROP_CONTENT));
        return ((ContentData) nodes.getProperty(copy, ContentModel.PROP_CONTENT)).getContentUrl();
    }

    private Map<QName, Serializable> properties(NodeRef node) {
        Map<QName, Serializable> values = new HashMap<>(nodes.getProperties(node));
        values.keySet().removeAll(NOT_COPIED);
        return values;
    }

    private static EntryDraft draft(RegisterEntry entry, String id, String title) {
        return new EntryDraft(
                entry.kind(),
                id,
                title,
                entry.unit(),
                entry.unitName(),
                entry.actor(),
                entry.actorName(),
                entry.contentSha256(),
                entry.trailSha256(),
                entry.details());
    }
}
