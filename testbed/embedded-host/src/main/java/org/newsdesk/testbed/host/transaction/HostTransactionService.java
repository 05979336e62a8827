package org.newsdesk.testbed.host.transaction;

import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.transaction.TransactionService;
import org.newsdesk.testbed.api.TransactionManagerSource;
import org.springframework.transaction.PlatformTransactionManager;

/** The transaction service: one database, always writable. */
public final class HostTransactionService implements TransactionService, TransactionManagerSource {

    private final PlatformTransactionManager manager;

    /** A service over the host's transaction manager. */
    public HostTransactionService(PlatformTransactionManager manager) {
        this.manager = manager;
    }

    @Override
    public boolean getAllowWrite() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public RetryingTransactionHelper getRetryingTransactionHelper() {
        RetryingTransactionHelper helper = new RetryingTransactionHelper();
        helper.setTransactionService(this);
        return helper;
    }

    @Override
    public PlatformTransactionManager getTransactionManager() {
        return manager;
    }
}
