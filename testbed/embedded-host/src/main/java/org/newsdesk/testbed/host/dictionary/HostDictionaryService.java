package org.newsdesk.testbed.host.dictionary;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.surf.util.I18NUtil;

/** The dictionary as the platform's service shows it. */
public final class HostDictionaryService implements DictionaryService {

    private final HostDictionary dictionary;
    private final Definitions definitions;

    /** A view of a dictionary. */
    public HostDictionaryService(HostDictionary dictionary) {
        this.dictionary = dictionary;
        this.definitions = new Definitions(dictionary);
    }

    @Override
    public Collection<QName> getAllModels() {
        return dictionary.all().stream().map(ClassModel::model).distinct().toList();
    }

    @Override
    public ModelDefinition getModel(QName model) {
        return getAllModels().contains(model) ? definitions.model(model) : null;
    }

    @Override
    public DataTypeDefinition getDataType(QName name) {
        return definitions.dataType(name);
    }

    @Override
    public Collection<QName> getAllTypes() {
        return names(found -> !found.aspect());
    }

    @Override
    public Collection<QName> getSubTypes(QName type, boolean follow) {
        return names(found ->
                !found.aspect() && (follow ? dictionary.isSubClass(found.name(), type) : type.equals(found.parent())));
    }

    @Override
    public TypeDefinition getType(QName name) {
        ClassModel found = dictionary.type(name);
        return found == null ? null : definitions.type(found);
    }

    @Override
    public TypeDefinition getAnonymousType(QName type, Collection<QName> aspects) {
        return getType(type);
    }

    @Override
    public TypeDefinition getAnonymousType(QName name) {
        return getType(name);
    }

    @Override
    public Collection<QName> getAllAspects() {
        return names(ClassModel::aspect);
    }

    @Override
    public AspectDefinition getAspect(QName name) {
        ClassModel found = dictionary.aspect(name);
        return found == null ? null : definitions.aspect(found);
    }

    @Override
    public ClassDefinition getClass(QName name) {
        TypeDefinition type = getType(name);
        return type == null ? getAspect(name) : type;
    }

    @Override
    public boolean isSubClass(QName className, QName ofClassName) {
        return dictionary.find(className) != null && dictionary.isSubClass(className, ofClassName);
    }

    @Override
    public PropertyDefinition getProperty(QName className, QName propertyName) {
        PropertyModel found = dictionary.propertiesOf(className).get(propertyName);
        return found == null ? null : definitions.property(found);
    }

    @Override
    public Map<QName, PropertyDefinition> getPropertyDefs(QName className) {
        return definitions.properties(className);
    }

    @Override
    public PropertyDefinition getProperty(QName propertyName) {
        PropertyModel found = dictionary.property(propertyName);
        return found == null ? null : definitions.property(found);
    }

    @Override
    public AssociationDefinition getAssociation(QName associationName) {
        ClassModel.AssociationModel found = dictionary.association(associationName);
        return found == null ? null : definitions.association(found);
    }

    @Override
    public ConstraintDefinition getConstraint(QName constraintQName) {
        PropertyModel.ConstraintModel found = dictionary.constraint(constraintQName);
        return found == null ? null : definitions.constraint(found);
    }

    @Override
    public String getMessage(String messageKey) {
        return I18NUtil.getMessage(messageKey);
    }

    @Override
    public String getMessage(String messageKey, Locale locale) {
        return I18NUtil.getMessage(messageKey, locale);
    }

    @Override
    public String getMessage(String messageKey, Object... params) {
        return I18NUtil.getMessage(messageKey, params);
    }

    @Override
    public String getMessage(String messageKey, Locale locale, Object... params) {
        return I18NUtil.getMessage(messageKey, locale, params);
    }

    private Collection<QName> names(Predicate<ClassModel> wanted) {
        return dictionary.all().stream().filter(wanted).map(ClassModel::name).toList();
    }
}
