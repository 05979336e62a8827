package org.newsdesk.repository;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Asked before an aspect comes to a node or goes from it; refuses by an exception. */
public interface AspectGuard {

    /** An aspect is about to come. */
    void beforeAspectComes(NodeRef node, QName aspect);

    /** An aspect is about to go. */
    default void beforeAspectGoes(NodeRef node, QName aspect) {
        // most nodes may lose an aspect
    }
}
