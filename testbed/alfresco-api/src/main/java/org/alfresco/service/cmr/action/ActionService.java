package org.alfresco.service.cmr.action;

import org.alfresco.service.cmr.repository.NodeRef;

/** Actions such as sending a mail. */
public interface ActionService {
    /** A new action of that name. */
    Action createAction(String name);
    /** Does it, if wanted on another thread once the transaction has committed. */
    void executeAction(
            Action action, NodeRef actionedUponNodeRef, boolean checkConditions, boolean executeAsynchronously);
}
