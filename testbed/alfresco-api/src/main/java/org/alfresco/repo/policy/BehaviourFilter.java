package org.alfresco.repo.policy;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Switches behaviours off for the rest of the transaction; each switch-off needs a switch-on. */
public interface BehaviourFilter {
    /** Takes all switch-offs of a node back. */
    void enableBehaviours(NodeRef nodeRef);
    /** All off. */
    void disableBehaviour();
    /** Off for a type or aspect. */
    void disableBehaviour(QName className);
    /** Off for a type or aspect and perhaps its subtypes. */
    void disableBehaviour(QName className, boolean includeSubClasses);
    /** Off for a type or aspect on a node. */
    void disableBehaviour(NodeRef nodeRef, QName className);
    /** Off for a node. */
    void disableBehaviour(NodeRef nodeRef);
    /** All on. */
    void enableBehaviour();
    /** On for a type or aspect. */
    void enableBehaviour(QName className);
    /** On for a type or aspect on a node. */
    void enableBehaviour(NodeRef nodeRef, QName className);
    /** On for a node. */
    void enableBehaviour(NodeRef nodeRef);
    /** Whether behaviours are on at all. */
    boolean isEnabled();
    /** Whether they are on for a type or aspect. */
    boolean isEnabled(QName className);
    /** Whether they are on for a type or aspect on a node. */
    boolean isEnabled(NodeRef nodeRef, QName className);
    /** Whether they are on for a node. */
    boolean isEnabled(NodeRef nodeRef);
    /** Whether anything is switched off. */
    boolean isActivated();
}
