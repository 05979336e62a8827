package org.newsdesk.testbed.host.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.service.namespace.QName;
import org.newsdesk.testbed.host.dictionary.ClassModel.AssociationModel;
import org.newsdesk.testbed.host.dictionary.PropertyModel.ConstraintModel;

/** All loaded models: types, aspects and properties with what they inherit. */
public final class HostDictionary {

    private static final String DICTIONARY_URI = "http://www.alfresco.org/model/dictionary/1.0";

    private final Map<String, String> namespaces = new ConcurrentHashMap<>();
    private final Map<QName, ConstraintModel> constraints = new ConcurrentHashMap<>();
    private final Map<QName, ClassModel> classes = new ConcurrentHashMap<>();
    private final Map<QName, PropertyModel> properties = new ConcurrentHashMap<>();
    private final Map<QName, AssociationModel> associations = new ConcurrentHashMap<>();
    private final Map<QName, Map<QName, PropertyModel>> effective = new ConcurrentHashMap<>();

    /** A dictionary with the platform's own prefixes and the host's models. */
    public HostDictionary() {
        namespaces.put("d", DICTIONARY_URI);
        namespaces.put("", "");
        namespaces.put("app", "http://www.alfresco.org/model/application/1.0");
        load("newsdesk-testbed/models/system-model.xml");
        load("newsdesk-testbed/models/content-model.xml");
    }

    /** Loads a model from the class path; a missing or wrong model is an {@link IllegalArgumentException}. */
    public void load(String location) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream in = loader.getResourceAsStream(location)) {
            if (in == null) {
                throw new IllegalArgumentException("Model " + location + " is not on the class path");
            }
            List<ClassModel> read = new ModelReader(namespaces, constraints).read(in, location);
            for (ClassModel item : read) {
                classes.put(item.name(), item);
                properties.putAll(item.properties());
                associations.putAll(item.associations());
            }
            effective.clear();
        } catch (IOException e) {
            throw new IllegalArgumentException("Model " + location + " cannot be read", e);
        }
    }

    /** Prefix to namespace URI. */
    public Map<String, String> namespaces() {
        return namespaces;
    }

    /** A type or aspect, or null. */
    public ClassModel find(QName name) {
        return name == null ? null : classes.get(name);
    }

    /** A type, or null. */
    public ClassModel type(QName name) {
        ClassModel found = find(name);
        return found == null || found.aspect() ? null : found;
    }

    /** An aspect, or null. */
    public ClassModel aspect(QName name) {
        ClassModel found = find(name);
        return found == null || !found.aspect() ? null : found;
    }

    /** All types and aspects. */
    public Collection<ClassModel> all() {
        return classes.values();
    }

    /** A property as first declared, or null. */
    public PropertyModel property(QName name) {
        return properties.get(name);
    }

    /** A named constraint, or null. */
    ConstraintModel constraint(QName name) {
        return constraints.get(name);
    }

    /** An association as declared, or null. */
    public AssociationModel association(QName name) {
        return associations.get(name);
    }

    /** A class with its ancestors, the class first. */
    public List<QName> lineage(QName name) {
        List<QName> lineage = new ArrayList<>();
        ClassModel current = find(name);
        if (current == null) {
            lineage.add(name);
        }
        while (current != null) {
            lineage.add(current.name());
            current = current.parent() == null ? null : find(current.parent());
        }
        return lineage;
    }

    /** Whether a class is another one or extends it. */
    public boolean isSubClass(QName name, QName ancestor) {
        return lineage(name).contains(ancestor);
    }

    /** The properties of a class with the inherited ones, overrides applied; not those of its aspects. */
    public Map<QName, PropertyModel> propertiesOf(QName name) {
        Map<QName, PropertyModel> known = effective.get(name);
        if (known == null) {
            known = computeProperties(name);
            effective.put(name, known);
        }
        return known;
    }

    /** The aspects that come with a class, through its ancestors and through other mandatory aspects. */
    public Set<QName> mandatoryAspects(QName name) {
        Set<QName> found = new LinkedHashSet<>();
        collectAspects(name, found);
        return found;
    }

    /** Whether deletion of a type goes through the trash: the nearest ancestor that says so decides. */
    public boolean archived(QName type) {
        for (QName name : lineage(type)) {
            ClassModel found = find(name);
            if (found != null && found.archive() != null) {
                return found.archive();
            }
        }
        return false;
    }

    /** The property as it holds for a node of a type with aspects, or as declared anywhere, or null. */
    public PropertyModel propertyFor(QName type, Collection<QName> aspects, QName name) {
        PropertyModel found = propertiesOf(type).get(name);
        if (found != null) {
            return found;
        }
        for (QName aspect : aspects) {
            found = propertiesOf(aspect).get(name);
            if (found != null) {
                return found;
            }
        }
        return property(name);
    }

    private Map<QName, PropertyModel> computeProperties(QName name) {
        Map<QName, PropertyModel> result = new LinkedHashMap<>();
        List<QName> lineage = lineage(name);
        for (int i = lineage.size() - 1; i >= 0; i--) {
            ClassModel current = find(lineage.get(i));
            if (current != null) {
                result.putAll(current.properties());
                current.overrides().forEach((property, override) -> {
                    PropertyModel inherited = result.get(property);
                    if (inherited != null) {
                        result.put(property, inherited.overridden(override));
                    }
                });
            }
        }
        return result;
    }

    private void collectAspects(QName name, Set<QName> found) {
        for (QName ancestor : lineage(name)) {
            ClassModel current = find(ancestor);
            if (current != null) {
                for (QName aspect : current.mandatoryAspects()) {
                    if (found.add(aspect)) {
                        collectAspects(aspect, found);
                    }
                }
            }
        }
    }
}
