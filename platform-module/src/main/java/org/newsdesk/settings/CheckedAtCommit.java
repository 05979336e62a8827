package org.newsdesk.settings;

import org.alfresco.repo.content.ContentServicePolicies;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.newsdesk.repository.Behaviours;

/**
 * Checks a settings document whenever its content changes, by whatever protocol: once, before the transaction commits. There a
 * refusal rolls everything back and reaches the client with its text; in the event itself the v1 API would answer 500.
 */
public class CheckedAtCommit implements ContentServicePolicies.OnContentUpdatePolicy {

    private final SettingsDocument document;
    /** The same object for all transactions: bound twice in one, it still runs once. */
    private final AtCommit atCommit;

    /**
     * Watches a document.
     *
     * @param listener is told about each change
     */
    public CheckedAtCommit(SettingsDocument document, SettingsListener listener) {
        this.document = document;
        this.atCommit = new AtCommit(listener);
    }

    /** Binds the check to the type of the document. */
    public void bind(Behaviours behaviours) {
        behaviours
                .on(document.type(), this)
                .bind(ContentServicePolicies.OnContentUpdatePolicy.QNAME, "onContentUpdate");
    }

    @Override
    public void onContentUpdate(NodeRef node, boolean newContent) {
        if (document.is(node)) {
            AlfrescoTransactionSupport.bindListener(atCommit);
        }
    }

    private static final class AtCommit extends TransactionListenerAdapter {
        private final SettingsListener listener;

        AtCommit(SettingsListener listener) {
            this.listener = listener;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            listener.documentChanged();
        }
    }
}
