package org.alfresco.repo.transaction;

import org.alfresco.util.transaction.TransactionListener;
import org.alfresco.util.transaction.TransactionSupportUtil;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Resources and listeners of the current transaction. */
public abstract class AlfrescoTransactionSupport extends TransactionSupportUtil {
    public static final int SESSION_SYNCHRONIZATION_ORDER = 800;

    /** Whether a transaction is active, and for what. */
    public enum TxnReadState {
        TXN_NONE,
        TXN_READ_ONLY,
        TXN_READ_WRITE
    }

    /** State of the current thread. */
    public static TxnReadState getTransactionReadState() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return TxnReadState.TXN_NONE;
        }
        return TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                ? TxnReadState.TXN_READ_ONLY
                : TxnReadState.TXN_READ_WRITE;
    }

    /** Throws unless a transaction (that may write, if required) is active. */
    public static void checkTransactionReadState(boolean requireReadWrite) {
        if (getTransactionReadState() == TxnReadState.TXN_NONE) {
            throw new IllegalStateException("No transaction is active");
        }
        if (requireReadWrite && getTransactionReadState() != TxnReadState.TXN_READ_WRITE) {
            throw new IllegalStateException("The transaction is read-only");
        }
    }

    /** Binds a listener at the usual place. */
    public static void bindListener(org.alfresco.repo.transaction.TransactionListener listener) {
        bindListener(listener, 0);
    }

    /** Binds a listener at the usual place. */
    public static void bindListener(TransactionListener listener) {
        bindListener(listener, 0);
    }
}
