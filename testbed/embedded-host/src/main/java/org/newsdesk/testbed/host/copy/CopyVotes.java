package org.newsdesk.testbed.host.copy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyBehaviourCallback.ChildAssocCopyAction;
import org.alfresco.repo.copy.CopyBehaviourCallback.CopyChildAssociationDetails;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.DefaultCopyBehaviourCallback;
import org.alfresco.service.namespace.QName;

/**
 * The callbacks of a class taken together: one veto keeps a node from being copied, each may take properties away, but of the
 * actions for children the widest wins. The platform's own callback, which copies everything, always votes.
 */
final class CopyVotes {

    private final QName className;
    private final CopyDetails details;
    private final List<CopyBehaviourCallback> callbacks;

    CopyVotes(QName className, CopyDetails details, List<CopyBehaviourCallback> bound) {
        this.className = className;
        this.details = details;
        this.callbacks = new ArrayList<>(bound);
        callbacks.add(DefaultCopyBehaviourCallback.getInstance());
    }

    boolean mustCopy() {
        return callbacks.stream().allMatch(callback -> callback.getMustCopy(className, details));
    }

    /** What is left of the properties; a map of its own. */
    Map<QName, Serializable> properties(Map<QName, Serializable> all) {
        Map<QName, Serializable> left = new HashMap<>(all);
        for (CopyBehaviourCallback callback : callbacks) {
            left = new HashMap<>(callback.getCopyProperties(className, details, left));
        }
        return left;
    }

    ChildAssocCopyAction childAction(CopyChildAssociationDetails child) {
        ChildAssocCopyAction widest = ChildAssocCopyAction.IGNORE;
        for (CopyBehaviourCallback callback : callbacks) {
            ChildAssocCopyAction action = callback.getChildAssociationCopyAction(className, details, child);
            widest = action.compareTo(widest) > 0 ? action : widest;
        }
        return widest;
    }
}
