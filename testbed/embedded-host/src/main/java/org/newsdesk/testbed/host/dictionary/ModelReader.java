package org.newsdesk.testbed.host.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.alfresco.service.namespace.QName;
import org.newsdesk.testbed.host.dictionary.ClassModel.AssociationModel;
import org.newsdesk.testbed.host.dictionary.PropertyModel.ConstraintModel;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads a model file in the platform's dictionary format. */
final class ModelReader {

    private final Map<String, String> namespaces;
    private final Map<QName, ConstraintModel> constraints;
    private QName model;

    /**
     * @param namespaces prefix to URI; the model's own are added
     * @param constraints named constraints of all models; the model's own are added
     */
    ModelReader(Map<String, String> namespaces, Map<QName, ConstraintModel> constraints) {
        this.namespaces = namespaces;
        this.constraints = constraints;
    }

    /** The classes of the model; a model that cannot be read is an {@link IllegalArgumentException}. */
    List<ClassModel> read(InputStream in, String source) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Element root = factory.newDocumentBuilder().parse(in).getDocumentElement();
            return readModel(root);
        } catch (IOException | SAXException | ParserConfigurationException | RuntimeException e) {
            throw new IllegalArgumentException("Model " + source + " cannot be read: " + e.getMessage(), e);
        }
    }

    private List<ClassModel> readModel(Element root) {
        for (Element space : grandchildren(root, "namespaces")) {
            namespaces.put(space.getAttribute("prefix"), space.getAttribute("uri"));
        }
        for (Element space : grandchildren(root, "imports")) {
            namespaces.putIfAbsent(space.getAttribute("prefix"), space.getAttribute("uri"));
        }
        model = qname(root.getAttribute("name"));
        for (Element constraint : grandchildren(root, "constraints")) {
            constraints.put(qname(constraint.getAttribute("name")), constraint(constraint));
        }
        List<ClassModel> classes = new ArrayList<>();
        grandchildren(root, "types").forEach(type -> classes.add(readClass(type, false)));
        grandchildren(root, "aspects").forEach(aspect -> classes.add(readClass(aspect, true)));
        return classes;
    }

    private ClassModel readClass(Element element, boolean aspect) {
        QName name = qname(element.getAttribute("name"));
        String parent = text(element, "parent");
        String archive = text(element, "archive");
        Map<QName, PropertyModel> properties = new LinkedHashMap<>();
        for (Element property : grandchildren(element, "properties")) {
            PropertyModel read = readProperty(property, name);
            properties.put(read.name(), read);
        }
        Map<QName, PropertyModel.Override> overrides = new HashMap<>();
        for (Element property : grandchildren(element, "overrides")) {
            overrides.put(qname(property.getAttribute("name")), readOverride(property));
        }
        Set<QName> mandatoryAspects = new LinkedHashSet<>();
        grandchildren(element, "mandatory-aspects")
                .forEach(
                        item -> mandatoryAspects.add(qname(item.getTextContent().trim())));
        Map<QName, AssociationModel> associations = new LinkedHashMap<>();
        for (Element association : grandchildren(element, "associations")) {
            AssociationModel read = readAssociation(association);
            associations.put(read.name(), read);
        }
        return new ClassModel(
                name,
                model,
                aspect,
                text(element, "title"),
                parent == null || parent.isEmpty() ? null : qname(parent),
                archive == null ? null : Boolean.valueOf(archive),
                properties,
                overrides,
                mandatoryAspects,
                associations);
    }

    private PropertyModel readProperty(Element element, QName container) {
        Element mandatory = child(element, "mandatory");
        return new PropertyModel(
                qname(element.getAttribute("name")),
                container,
                qname(text(element, "type")),
                Boolean.parseBoolean(text(element, "multiple")),
                mandatory != null
                        && Boolean.parseBoolean(mandatory.getTextContent().trim()),
                mandatory != null && Boolean.parseBoolean(mandatory.getAttribute("enforced")),
                Boolean.parseBoolean(text(element, "protected")),
                text(element, "default"),
                constraintsOf(element));
    }

    private PropertyModel.Override readOverride(Element element) {
        Element mandatory = child(element, "mandatory");
        return new PropertyModel.Override(
                mandatory == null
                        ? null
                        : Boolean.valueOf(mandatory.getTextContent().trim()),
                mandatory == null ? null : Boolean.valueOf(mandatory.getAttribute("enforced")),
                text(element, "default"),
                constraintsOf(element));
    }

    private List<ConstraintModel> constraintsOf(Element property) {
        List<ConstraintModel> found = new ArrayList<>();
        for (Element element : grandchildren(property, "constraints")) {
            String ref = element.getAttribute("ref");
            ConstraintModel constraint = ref.isEmpty() ? constraint(element) : constraints.get(qname(ref));
            if (constraint == null) {
                throw new IllegalArgumentException("unknown constraint " + ref);
            }
            found.add(constraint);
        }
        return found;
    }

    private static ConstraintModel constraint(Element element) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (Element parameter : children(element, "parameter")) {
            Element list = child(parameter, "list");
            Object value = text(parameter, "value");
            if (list != null) {
                value = children(list, "value").stream()
                        .map(item -> item.getTextContent().trim())
                        .toList();
            }
            parameters.put(parameter.getAttribute("name"), value);
        }
        return new ConstraintModel(element.getAttribute("name"), element.getAttribute("type"), parameters);
    }

    private AssociationModel readAssociation(Element element) {
        Element target = child(element, "target");
        return new AssociationModel(
                qname(element.getAttribute("name")),
                element.getTagName().equals("child-association"),
                target == null ? null : qname(text(target, "class")),
                target != null && Boolean.parseBoolean(text(target, "mandatory")),
                target != null && Boolean.parseBoolean(text(target, "many")));
    }

    private QName qname(String prefixed) {
        int colon = prefixed.indexOf(':');
        String prefix = colon < 0 ? "" : prefixed.substring(0, colon);
        String uri = namespaces.get(prefix);
        if (uri == null) {
            throw new IllegalArgumentException("unknown prefix in " + prefixed);
        }
        return QName.createQName(uri, prefixed.substring(colon + 1));
    }

    private static String text(Element element, String name) {
        Element child = child(element, name);
        return child == null ? null : child.getTextContent().trim();
    }

    private static Element child(Element element, String name) {
        List<Element> found = children(element, name);
        return found.isEmpty() ? null : found.get(0);
    }

    private static List<Element> children(Element element, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child
                    && (name == null || child.getTagName().equals(name))) {
                found.add(child);
            }
        }
        return found;
    }

    private static List<Element> grandchildren(Element element, String name) {
        List<Element> found = new ArrayList<>();
        children(element, name).forEach(child -> found.addAll(children(child, null)));
        return found;
    }
}
