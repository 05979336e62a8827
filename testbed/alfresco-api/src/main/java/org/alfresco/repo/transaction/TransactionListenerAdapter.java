package org.alfresco.repo.transaction;

/** Does nothing; to be extended (older form). */
public abstract class TransactionListenerAdapter implements TransactionListener {
    @Override
    public void flush() {}

    @Override
    public void beforeCommit(boolean readOnly) {}

    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCommit() {}

    @Override
    public void afterRollback() {}
}
