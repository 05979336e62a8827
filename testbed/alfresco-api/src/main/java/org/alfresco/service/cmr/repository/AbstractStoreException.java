package org.alfresco.service.cmr.repository;

/** Something is wrong with a store. */
public abstract class AbstractStoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final StoreRef storeRef;
    /** With a message. */
    public AbstractStoreException(String msg, StoreRef storeRef) {
        super(msg);
        this.storeRef = storeRef;
    }
    /** Which store. */
    public StoreRef getStoreRef() {
        return storeRef;
    }
}
