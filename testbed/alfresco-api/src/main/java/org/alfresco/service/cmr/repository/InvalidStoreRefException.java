package org.alfresco.service.cmr.repository;

/** The store does not exist. */
public class InvalidStoreRefException extends AbstractStoreException {
    private static final long serialVersionUID = 1L;
    /** Without a message. */
    public InvalidStoreRefException(StoreRef storeRef) {
        super(null, storeRef);
    }
    /** With a message. */
    public InvalidStoreRefException(String msg, StoreRef storeRef) {
        super(msg, storeRef);
    }
}
