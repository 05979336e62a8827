package org.alfresco.repo.transaction;

/** Marks exceptions that must not lead to another try of the transaction. */
public interface DoNotRetryException {}
