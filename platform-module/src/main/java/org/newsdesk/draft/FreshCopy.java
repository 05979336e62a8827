package org.newsdesk.draft;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.DefaultCopyBehaviourCallback;
import org.alfresco.service.namespace.QName;
import org.newsdesk.model.NewsdeskModel;

/** Copies a draft without what belongs to the original alone: its protected properties and its trail (I11). */
final class FreshCopy extends DefaultCopyBehaviourCallback {
    static final FreshCopy INSTANCE = new FreshCopy();

    private FreshCopy() {}

    @Override
    public Map<QName, Serializable> getCopyProperties(
            QName classQName, CopyDetails details, Map<QName, Serializable> properties) {
        Map<QName, Serializable> copied = new HashMap<>(properties);
        copied.keySet().removeAll(NewsdeskModel.PROTECTED);
        return copied;
    }

    @Override
    public ChildAssocCopyAction getChildAssociationCopyAction(
            QName classQName, CopyDetails details, CopyChildAssociationDetails child) {
        boolean trail =
                NewsdeskModel.ASSOC_TRAIL.equals(child.getChildAssocRef().getTypeQName());
        return trail ? ChildAssocCopyAction.IGNORE : super.getChildAssociationCopyAction(classQName, details, child);
    }
}
