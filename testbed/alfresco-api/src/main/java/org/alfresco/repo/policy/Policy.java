package org.alfresco.repo.policy;

import org.alfresco.service.namespace.NamespaceService;

/** An event of the repository that behaviours can be bound to. */
public interface Policy {
    String NAMESPACE = NamespaceService.ALFRESCO_URI;
    /** How arguments are treated when calls are put together at commit. */
    enum Arg {
        KEY,
        START_VALUE,
        END_VALUE
    }
}
