package org.alfresco.service.transaction;

import org.alfresco.repo.transaction.RetryingTransactionHelper;

/** Transactions of the repository. */
public interface TransactionService {
    /** Whether writing is allowed at all. */
    boolean getAllowWrite();
    /** Whether the repository is read-only. */
    boolean isReadOnly();
    /** A new helper with the platform's settings. */
    RetryingTransactionHelper getRetryingTransactionHelper();
}
