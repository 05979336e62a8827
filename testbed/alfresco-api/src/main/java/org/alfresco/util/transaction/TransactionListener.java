package org.alfresco.util.transaction;

/** Is told about the end of a transaction. */
public interface TransactionListener {
    /** May still write, and may throw to roll back. */
    void beforeCommit(boolean readOnly);
    /** Before commit or rollback; exceptions are swallowed. */
    void beforeCompletion();
    /** After the commit; no transaction is active. */
    void afterCommit();
    /** After the rollback; no transaction is active. */
    void afterRollback();
    /** Own place in the order, or null. */
    default Integer getCustomOrder() {
        return null;
    }
}
