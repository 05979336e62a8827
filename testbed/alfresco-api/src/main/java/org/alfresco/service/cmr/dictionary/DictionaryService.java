package org.alfresco.service.cmr.dictionary;

import java.util.Collection;
import java.util.Map;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** All models. */
public interface DictionaryService extends MessageLookup {
    /** Names of all models. */
    Collection<QName> getAllModels();
    /** A model or null. */
    ModelDefinition getModel(QName model);
    /** A data type or null. */
    DataTypeDefinition getDataType(QName name);
    /** Names of all types. */
    Collection<QName> getAllTypes();
    /** Subtypes, the type itself included; {@code follow} = their subtypes too. */
    Collection<QName> getSubTypes(QName type, boolean follow);
    /** A type or null. */
    TypeDefinition getType(QName name);
    /** A type with aspects mixed in. */
    TypeDefinition getAnonymousType(QName type, Collection<QName> aspects);
    /** A type with its mandatory aspects mixed in. */
    TypeDefinition getAnonymousType(QName name);
    /** Names of all aspects. */
    Collection<QName> getAllAspects();
    /** An aspect or null. */
    AspectDefinition getAspect(QName name);
    /** A type or aspect or null. */
    ClassDefinition getClass(QName name);
    /** Whether the first is the second or a descendant. */
    boolean isSubClass(QName className, QName ofClassName);
    /** A property of a class or null. */
    PropertyDefinition getProperty(QName className, QName propertyName);
    /** Properties of a class. */
    Map<QName, PropertyDefinition> getPropertyDefs(QName className);
    /** A property or null. */
    PropertyDefinition getProperty(QName propertyName);
    /** An association or null. */
    AssociationDefinition getAssociation(QName associationName);
    /** A constraint or null. */
    ConstraintDefinition getConstraint(QName constraintQName);
}
