package org.newsdesk.testbed.host.transaction;

import java.util.function.Supplier;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;

/** Things that live as long as the current transaction. */
public final class TransactionScope {

    private TransactionScope() {}

    /** Whether there is a transaction. */
    public static boolean active() {
        return AlfrescoTransactionSupport.isActualTransactionActive();
    }

    /** The transaction's thing of this name, made on first use; a fresh one each time outside a transaction. */
    public static <T> T resource(Object key, Supplier<T> maker) {
        if (!active()) {
            return maker.get();
        }
        T found = AlfrescoTransactionSupport.getResource(key);
        if (found == null) {
            found = maker.get();
            AlfrescoTransactionSupport.bindResource(key, found);
        }
        return found;
    }
}
