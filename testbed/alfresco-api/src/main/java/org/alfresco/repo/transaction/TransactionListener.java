package org.alfresco.repo.transaction;

/** Is told about the end of a transaction (older form). */
public interface TransactionListener extends org.alfresco.util.transaction.TransactionListener {
    /** Not called any more. */
    void flush();
}
