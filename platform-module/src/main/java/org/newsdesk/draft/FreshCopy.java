package org.newsdesk.draft;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.DefaultCopyBehaviourCallback;
import org.alfresco.service.namespace.QName;
import org.newsdesk.model.NewsdeskModel;

/** Copies a draft without its protected properties (I11). That the trail stays behind is up to the entries of the trail. */
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
}
