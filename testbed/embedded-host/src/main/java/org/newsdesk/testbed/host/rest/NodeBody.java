package org.newsdesk.testbed.host.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.namespace.NamespaceException;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.newsdesk.testbed.host.dictionary.HostDictionary;

/** Reads names, types, aspects and properties from the bodies of node requests; what is unknown is a 400. */
public final class NodeBody {

    private static final Set<QName> AUDIT = Set.of(
            ContentModel.PROP_CREATED,
            ContentModel.PROP_CREATOR,
            ContentModel.PROP_MODIFIED,
            ContentModel.PROP_MODIFIER);

    private final HostDictionary dictionary;
    private final NamespacePrefixResolver prefixes;

    /** A reader that knows the models. */
    public NodeBody(HostDictionary dictionary, NamespacePrefixResolver prefixes) {
        this.dictionary = dictionary;
        this.prefixes = prefixes;
    }

    /** A type that nodes of a kind may have. */
    QName type(String text, QName base, String refusal) {
        QName type = name(text);
        if (dictionary.type(type) == null || !dictionary.isSubClass(type, base)) {
            throw RestException.badRequest(refusal);
        }
        return type;
    }

    /** An aspect. */
    QName aspect(String text) {
        QName aspect = name(text);
        if (dictionary.aspect(aspect) == null) {
            throw RestException.badRequest("Unknown aspect: " + text);
        }
        return aspect;
    }

    /** A set of aspects. */
    Set<QName> aspects(JsonNode array) {
        Set<QName> aspects = new LinkedHashSet<>();
        array.forEach(item -> aspects.add(aspect(item.asText())));
        return aspects;
    }

    /** A prefixed name. */
    QName name(String text) {
        try {
            return QName.createQName(text, prefixes);
        } catch (NamespaceException e) {
            throw RestException.badRequest(e.getMessage());
        }
    }

    /** The properties of a JSON object; null values stay. */
    Map<QName, Serializable> properties(JsonNode object) {
        Map<QName, Serializable> properties = new HashMap<>();
        object.fields().forEachRemaining(field -> properties.put(property(field.getKey()), value(field.getValue())));
        return properties;
    }

    /** A property that clients may set. */
    QName property(String text) {
        QName name;
        try {
            name = QName.createQName(text, prefixes);
        } catch (NamespaceException e) {
            throw RestException.badRequest("Unknown property: " + text);
        }
        if (dictionary.property(name) == null) {
            throw RestException.badRequest("Unknown property: " + text);
        }
        if (AUDIT.contains(name) || NamespaceService.SYSTEM_MODEL_1_0_URI.equals(name.getNamespaceURI())) {
            throw RestException.badRequest("Cannot set property: " + text);
        }
        return name;
    }

    private static Serializable value(JsonNode node) {
        if (node.isNull()) {
            return null;
        } else if (node.isBoolean()) {
            return node.booleanValue();
        } else if (node.isIntegralNumber()) {
            return node.longValue();
        } else if (node.isNumber()) {
            return node.doubleValue();
        } else if (node.isArray()) {
            ArrayList<Serializable> items = new ArrayList<>();
            node.forEach(item -> items.add(value(item)));
            return items;
        }
        return node.asText();
    }
}
