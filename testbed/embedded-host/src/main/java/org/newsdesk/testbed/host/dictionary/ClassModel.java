package org.newsdesk.testbed.host.dictionary;

import java.util.Map;
import java.util.Set;
import org.alfresco.service.namespace.QName;

/**
 * A type or an aspect as its model declares it, without what it inherits.
 *
 * @param name the class
 * @param model the model that declares it
 * @param aspect whether it is an aspect
 * @param title the title in the model, or null
 * @param parent the class it extends, or null
 * @param archive whether deletion goes through the trash, or null when the model does not say
 * @param properties own properties
 * @param overrides changes of inherited properties
 * @param mandatoryAspects aspects that come with it
 * @param associations own associations by name
 */
public record ClassModel(
        QName name,
        QName model,
        boolean aspect,
        String title,
        QName parent,
        Boolean archive,
        Map<QName, PropertyModel> properties,
        Map<QName, PropertyModel.Override> overrides,
        Set<QName> mandatoryAspects,
        Map<QName, AssociationModel> associations) {

    /**
     * An association of a class.
     *
     * @param name the association
     * @param child whether it is a child association
     * @param target the class of the target
     * @param targetMandatory whether one target is needed
     * @param targetMany whether several targets are allowed
     */
    public record AssociationModel(
            QName name, boolean child, QName target, boolean targetMandatory, boolean targetMany) {}
}
