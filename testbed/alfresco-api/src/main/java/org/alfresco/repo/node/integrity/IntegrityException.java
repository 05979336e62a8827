package org.alfresco.repo.node.integrity;

import java.util.List;
import org.alfresco.error.AlfrescoRuntimeException;

/** The model is violated. */
public class IntegrityException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<IntegrityRecord> records;
    /** Violations. */
    public IntegrityException(List<IntegrityRecord> records) {
        this("Integrity failure", records);
    }
    /** With a message; the violations may be null. */
    public IntegrityException(String msg, List<IntegrityRecord> records) {
        super(msg);
        this.records = records;
    }
    /** The violations, may be null. */
    public List<IntegrityRecord> getRecords() {
        return records;
    }
}
