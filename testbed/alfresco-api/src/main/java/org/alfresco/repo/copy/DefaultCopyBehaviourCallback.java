package org.alfresco.repo.copy;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.namespace.QName;

/** Copies everything: class, properties, children when asked for. */
public class DefaultCopyBehaviourCallback extends AbstractCopyBehaviourCallback {
    private static final CopyBehaviourCallback INSTANCE = new DefaultCopyBehaviourCallback();

    /** For subclasses that copy less. */
    public DefaultCopyBehaviourCallback() {}

    /** A shared instance. */
    public static CopyBehaviourCallback getInstance() {
        return INSTANCE;
    }

    @Override
    public boolean getMustCopy(QName classQName, CopyDetails copyDetails) {
        return true;
    }

    @Override
    public ChildAssocCopyAction getChildAssociationCopyAction(
            QName classQName, CopyDetails copyDetails, CopyChildAssociationDetails childAssocCopyDetails) {
        if (!childAssocCopyDetails.isCopyChildren()) {
            return ChildAssocCopyAction.IGNORE;
        }
        return childAssocCopyDetails.getChildAssocRef().isPrimary()
                ? ChildAssocCopyAction.COPY_CHILD
                : ChildAssocCopyAction.COPY_ASSOC;
    }

    @Override
    public Map<QName, Serializable> getCopyProperties(
            QName classQName, CopyDetails copyDetails, Map<QName, Serializable> properties) {
        return properties;
    }
}
