package org.alfresco.repo.node.integrity;

/** One violation of the model. */
public class IntegrityRecord {
    private final String msg;
    /** With a message. */
    public IntegrityRecord(String msg) {
        this.msg = msg;
    }
    /** What is wrong. */
    public String getMessage() {
        return msg;
    }

    @Override
    public String toString() {
        return msg;
    }
}
