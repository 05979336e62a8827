package org.newsdesk.testbed.host.dictionary;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ChildAssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.Constraint;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;
import org.newsdesk.testbed.host.dictionary.ClassModel.AssociationModel;
import org.newsdesk.testbed.host.dictionary.PropertyModel.ConstraintModel;

/** Shows the models through the platform's definition interfaces. */
final class Definitions {

    private final HostDictionary dictionary;

    Definitions(HostDictionary dictionary) {
        this.dictionary = dictionary;
    }

    TypeDefinition type(ClassModel model) {
        return new Type(model);
    }

    AspectDefinition aspect(ClassModel model) {
        return new Aspect(model);
    }

    PropertyDefinition property(PropertyModel model) {
        return new Property(model);
    }

    AssociationDefinition association(AssociationModel model) {
        return new Association(model);
    }

    ConstraintDefinition constraint(ConstraintModel model) {
        return new ConstraintView(model);
    }

    ModelDefinition model(QName name) {
        return new Model(name);
    }

    DataTypeDefinition dataType(QName name) {
        return new DataType(name);
    }

    Map<QName, PropertyDefinition> properties(QName className) {
        Map<QName, PropertyDefinition> result = new LinkedHashMap<>();
        dictionary.propertiesOf(className).forEach((name, model) -> result.put(name, property(model)));
        return result;
    }

    private ClassDefinition classOf(QName name) {
        ClassModel found = dictionary.find(name);
        if (found == null) {
            return null;
        }
        return found.aspect() ? new Aspect(found) : new Type(found);
    }

    /** The label {@code <prefix>_<model>.<kind>.<prefix>_<name>.title}. */
    private String label(QName model, String kind, QName name, String part, MessageLookup lookup) {
        String key = flat(model) + "." + kind + "." + flat(name) + "." + part;
        return lookup == null ? null : lookup.getMessage(key);
    }

    private String flat(QName name) {
        return name.toPrefixString(new HostNamespaceService(dictionary)).replace(':', '_');
    }

    private class ClassView {
        final ClassModel model;

        ClassView(ClassModel model) {
            this.model = model;
        }

        public ModelDefinition getModel() {
            return model(model.model());
        }

        public QName getName() {
            return model.name();
        }

        public String getTitle(MessageLookup lookup) {
            String label = label(model.model(), model.aspect() ? "aspect" : "type", model.name(), "title", lookup);
            return label == null ? model.title() : label;
        }

        public String getDescription(MessageLookup lookup) {
            return label(model.model(), model.aspect() ? "aspect" : "type", model.name(), "description", lookup);
        }

        public QName getParentName() {
            return model.parent();
        }

        public boolean isAspect() {
            return model.aspect();
        }

        public Boolean getArchive() {
            return model.archive();
        }

        public Map<QName, PropertyDefinition> getProperties() {
            return properties(model.name());
        }

        public Map<QName, Serializable> getDefaultValues() {
            Map<QName, Serializable> defaults = new HashMap<>();
            dictionary.propertiesOf(model.name()).forEach((name, property) -> {
                if (property.defaultValue() != null) {
                    defaults.put(name, property.defaultValue());
                }
            });
            return defaults;
        }

        public Map<QName, AssociationDefinition> getAssociations() {
            Map<QName, AssociationDefinition> result = new LinkedHashMap<>();
            for (QName name : dictionary.lineage(model.name())) {
                ClassModel current = dictionary.find(name);
                if (current != null) {
                    current.associations().values().forEach(item -> result.putIfAbsent(item.name(), association(item)));
                }
            }
            return result;
        }

        public boolean isContainer() {
            return !getChildAssociations().isEmpty();
        }

        public Map<QName, ChildAssociationDefinition> getChildAssociations() {
            Map<QName, ChildAssociationDefinition> result = new LinkedHashMap<>();
            getAssociations().forEach((name, item) -> {
                if (item.isChild()) {
                    result.put(name, (ChildAssociationDefinition) item);
                }
            });
            return result;
        }

        public List<AspectDefinition> getDefaultAspects() {
            return getDefaultAspectNames().stream()
                    .map(dictionary::aspect)
                    .filter(java.util.Objects::nonNull)
                    .map(Definitions.this::aspect)
                    .toList();
        }

        public Set<QName> getDefaultAspectNames() {
            return new LinkedHashSet<>(dictionary.mandatoryAspects(model.name()));
        }

        public ClassDefinition getParentClassDefinition() {
            return model.parent() == null ? null : classOf(model.parent());
        }
    }

    private final class Type extends ClassView implements TypeDefinition {
        Type(ClassModel model) {
            super(model);
        }
    }

    private final class Aspect extends ClassView implements AspectDefinition {
        Aspect(ClassModel model) {
            super(model);
        }
    }

    private final class Property implements PropertyDefinition {
        private final PropertyModel property;

        Property(PropertyModel property) {
            this.property = property;
        }

        private QName modelName() {
            return dictionary.find(property.container()).model();
        }

        @Override
        public ModelDefinition getModel() {
            return model(modelName());
        }

        @Override
        public QName getName() {
            return property.name();
        }

        @Override
        public String getTitle(MessageLookup lookup) {
            return label(modelName(), "property", property.name(), "title", lookup);
        }

        @Override
        public String getDescription(MessageLookup lookup) {
            return label(modelName(), "property", property.name(), "description", lookup);
        }

        @Override
        public boolean isProtected() {
            return property.isProtected();
        }

        @Override
        public String getDefaultValue() {
            return property.defaultValue();
        }

        @Override
        public DataTypeDefinition getDataType() {
            return dataType(property.dataType());
        }

        @Override
        public ClassDefinition getContainerClass() {
            return classOf(property.container());
        }

        @Override
        public boolean isOverride() {
            return false;
        }

        @Override
        public boolean isMultiValued() {
            return property.multiple();
        }

        @Override
        public boolean isMandatory() {
            return property.mandatory();
        }

        @Override
        public boolean isMandatoryEnforced() {
            return property.enforced();
        }

        @Override
        public List<ConstraintDefinition> getConstraints() {
            return property.constraints().stream()
                    .map(Definitions.this::constraint)
                    .toList();
        }
    }

    private final class Association implements ChildAssociationDefinition {
        private final AssociationModel association;

        Association(AssociationModel association) {
            this.association = association;
        }

        @Override
        public ModelDefinition getModel() {
            return null;
        }

        @Override
        public QName getName() {
            return association.name();
        }

        @Override
        public String getTitle(MessageLookup lookup) {
            return null;
        }

        @Override
        public String getDescription(MessageLookup lookup) {
            return null;
        }

        @Override
        public boolean isProtected() {
            return false;
        }

        @Override
        public boolean isChild() {
            return association.child();
        }

        @Override
        public ClassDefinition getSourceClass() {
            return null;
        }

        @Override
        public boolean isSourceMandatory() {
            return false;
        }

        @Override
        public boolean isSourceMany() {
            return true;
        }

        @Override
        public ClassDefinition getTargetClass() {
            return classOf(association.target());
        }

        @Override
        public boolean isTargetMandatory() {
            return association.targetMandatory();
        }

        @Override
        public boolean isTargetMandatoryEnforced() {
            return false;
        }

        @Override
        public boolean isTargetMany() {
            return association.targetMany();
        }

        @Override
        public boolean getDuplicateChildNamesAllowed() {
            return true;
        }

        @Override
        public boolean getPropagateTimestamps() {
            return false;
        }
    }

    private record ConstraintView(ConstraintModel model) implements ConstraintDefinition, Constraint {

        @Override
        public ModelDefinition getModel() {
            return null;
        }

        @Override
        public QName getName() {
            return QName.createQName(model.name());
        }

        @Override
        public Constraint getConstraint() {
            return this;
        }

        @Override
        public String getType() {
            return model.type();
        }

        @Override
        public String getShortName() {
            return model.name();
        }

        @Override
        public Map<String, Object> getParameters() {
            return model.parameters();
        }

        @Override
        public void evaluate(Object value) {
            String violation = model.violation(value);
            if (violation != null) {
                throw new AlfrescoRuntimeException(violation);
            }
        }
    }

    private record Model(QName name) implements ModelDefinition {

        @Override
        public QName getName() {
            return name;
        }

        @Override
        public String getDescription(MessageLookup lookup) {
            return null;
        }

        @Override
        public String getAuthor() {
            return null;
        }

        @Override
        public String getVersion() {
            return "1.0";
        }
    }

    private record DataType(QName name) implements DataTypeDefinition {

        @Override
        public ModelDefinition getModel() {
            return null;
        }

        @Override
        public QName getName() {
            return name;
        }

        @Override
        public String getTitle(MessageLookup lookup) {
            return name.getLocalName();
        }

        @Override
        public String getDescription(MessageLookup lookup) {
            return null;
        }

        @Override
        public String getJavaClassName() {
            return switch (name.getLocalName()) {
                case "int" -> "java.lang.Integer";
                case "long" -> "java.lang.Long";
                case "float" -> "java.lang.Float";
                case "double" -> "java.lang.Double";
                case "boolean" -> "java.lang.Boolean";
                case "date", "datetime" -> "java.util.Date";
                case "noderef" -> "org.alfresco.service.cmr.repository.NodeRef";
                case "content" -> "org.alfresco.service.cmr.repository.ContentData";
                default -> "java.lang.String";
            };
        }
    }
}
