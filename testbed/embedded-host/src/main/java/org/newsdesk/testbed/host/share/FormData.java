package org.newsdesk.testbed.host.share;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.newsdesk.testbed.host.workflow.Values;
import org.newsdesk.testbed.host.workflow.VariableNames;

/**
 * What a form of Share sends: {@code prop_<prefix>_<name>}, {@code assoc_<prefix>_<name>_added} and {@code …_removed}, the items
 * of a package, and the transition of a task. Fields of unknown prefixes are ignored.
 */
final class FormData {
    private static final String PROPERTY = "prop_";
    private static final String ASSOCIATION = "assoc_";
    private static final String ADDED = "_added";
    private static final String REMOVED = "_removed";
    private static final String ITEMS = "packageItems";
    private static final String TRANSITIONS = "prop_transitions";

    private final Map<QName, Serializable> properties = new HashMap<>();
    private final Map<QName, List<NodeRef>> added = new HashMap<>();
    private final Map<QName, List<NodeRef>> removed = new HashMap<>();
    private final List<NodeRef> addedItems = new ArrayList<>();
    private final List<NodeRef> removedItems = new ArrayList<>();
    private String transition;

    private FormData() {}

    static FormData of(JsonNode body, VariableNames names, Values values, DictionaryService dictionary) {
        FormData form = new FormData();
        Iterator<Map.Entry<String, JsonNode>> fields = body.fields();
        while (fields.hasNext()) {
            Map.Entry<String, JsonNode> field = fields.next();
            form.read(field.getKey(), field.getValue(), names, values, dictionary);
        }
        return form;
    }

    private void read(String key, JsonNode json, VariableNames names, Values values, DictionaryService dictionary) {
        String text = json.isNull() ? "" : json.asText();
        if (key.equals(TRANSITIONS)) {
            transition = text;
        } else if (key.startsWith(PROPERTY)) {
            QName name = names.name(key.substring(PROPERTY.length()));
            if (!name.getNamespaceURI().isEmpty()) {
                properties.put(name, value(json, dictionary.getProperty(name), values));
            }
        } else if (key.startsWith(ASSOCIATION) && key.endsWith(ADDED)) {
            readRefs(middle(key, ADDED), text, names, addedItems, added);
        } else if (key.startsWith(ASSOCIATION) && key.endsWith(REMOVED)) {
            readRefs(middle(key, REMOVED), text, names, removedItems, removed);
        }
    }

    private static void readRefs(
            String name, String text, VariableNames names, List<NodeRef> items, Map<QName, List<NodeRef>> others) {
        List<NodeRef> refs = NodeRef.getNodeRefs(text);
        if (name.equals(ITEMS)) {
            items.addAll(refs);
        } else if (!refs.isEmpty()) {
            others.put(names.name(name), refs);
        }
    }

    private static Serializable value(JsonNode json, PropertyDefinition property, Values values) {
        if (json.isArray()) {
            ArrayList<Serializable> all = new ArrayList<>();
            json.forEach(one -> all.add(value(one, property, values)));
            return all;
        }
        if (property == null) {
            return json.isNull() ? null : json.asText();
        }
        QName type = property.getDataType().getName();
        boolean isEmpty = json.isNull() || json.asText().isEmpty();
        if (isEmpty) {
            return type.getLocalName().endsWith("text") ? "" : null;
        }
        if (property.isMultiValued()) {
            ArrayList<Serializable> all = new ArrayList<>();
            for (String one : List.of(json.asText().split(",", -1))) {
                all.add(values.convert(type, one));
            }
            return all;
        }
        return values.convert(type, json.asText());
    }

    private static String middle(String key, String ending) {
        return key.substring(ASSOCIATION.length(), key.length() - ending.length());
    }

    Map<QName, Serializable> properties() {
        return properties;
    }

    Map<QName, List<NodeRef>> added() {
        return added;
    }

    Map<QName, List<NodeRef>> removed() {
        return removed;
    }

    List<NodeRef> addedItems() {
        return addedItems;
    }

    List<NodeRef> removedItems() {
        return removedItems;
    }

    /** Null: only save; empty: the default transition. */
    String transition() {
        return transition;
    }
}
