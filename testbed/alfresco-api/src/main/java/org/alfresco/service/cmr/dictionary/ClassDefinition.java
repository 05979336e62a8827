package org.alfresco.service.cmr.dictionary;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** A type or an aspect. */
public interface ClassDefinition {
    /** Its model. */
    ModelDefinition getModel();
    /** Its name. */
    QName getName();
    /** Its title. */
    String getTitle(MessageLookup messageLookup);
    /** Its description. */
    String getDescription(MessageLookup messageLookup);
    /** Its parent or null. */
    QName getParentName();
    /** Whether it is an aspect. */
    boolean isAspect();
    /** Whether deleted nodes go to the trash; null = not said. */
    Boolean getArchive();
    /** Properties, inherited ones included. */
    Map<QName, PropertyDefinition> getProperties();
    /** Default values. */
    Map<QName, Serializable> getDefaultValues();
    /** Associations, inherited ones included. */
    Map<QName, AssociationDefinition> getAssociations();
    /** Whether it has child associations. */
    boolean isContainer();
    /** Child associations, inherited ones included. */
    Map<QName, ChildAssociationDefinition> getChildAssociations();
    /** Mandatory aspects. */
    List<AspectDefinition> getDefaultAspects();
    /** Names of the mandatory aspects. */
    Set<QName> getDefaultAspectNames();
    /** Its parent or null. */
    ClassDefinition getParentClassDefinition();
}
