package org.newsdesk.testbed.api;

import org.springframework.transaction.PlatformTransactionManager;

/** What a host's transaction service implements, so that the retrying helper can begin transactions. */
public interface TransactionManagerSource {
    /** The transaction manager of the repository. */
    PlatformTransactionManager getTransactionManager();
}
