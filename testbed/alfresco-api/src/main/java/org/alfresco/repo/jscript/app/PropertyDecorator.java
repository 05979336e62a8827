package org.alfresco.repo.jscript.app;

import java.io.Serializable;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.json.simple.JSONAware;

/** Draws a property for the document library of Share, where the value as such says too little. */
public interface PropertyDecorator {
    /** The properties it draws. */
    Set<QName> getPropertyNames();

    /** What the document library is told instead of a value that is not null. */
    JSONAware decorate(QName propertyName, NodeRef nodeRef, Serializable value);
}
