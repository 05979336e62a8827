package org.newsdesk.testbed.host.workflow;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.namespace.QName;

/** A task type with everything that its mandatory aspects bring. */
public final class TaskType {
    private final TypeDefinition definition;
    private final Map<QName, PropertyDefinition> properties = new LinkedHashMap<>();
    private final Map<QName, AssociationDefinition> associations = new LinkedHashMap<>();
    private final Set<QName> aspects = new LinkedHashSet<>();

    TaskType(TypeDefinition definition, DictionaryService dictionary) {
        this.definition = definition;
        add(definition, dictionary);
    }

    private void add(ClassDefinition part, DictionaryService dictionary) {
        properties.putAll(part.getProperties());
        associations.putAll(part.getAssociations());
        for (QName aspect : part.getDefaultAspectNames()) {
            ClassDefinition known = dictionary.getAspect(aspect);
            if (aspects.add(aspect) && known != null) {
                add(known, dictionary);
            }
        }
    }

    /** The type without its aspects. */
    public TypeDefinition definition() {
        return definition;
    }

    /** Its name. */
    public QName name() {
        return definition.getName();
    }

    /** All properties. */
    public Map<QName, PropertyDefinition> properties() {
        return properties;
    }

    /** All associations. */
    public Map<QName, AssociationDefinition> associations() {
        return associations;
    }

    /** All mandatory aspects. */
    public Set<QName> aspects() {
        return aspects;
    }
}
