package org.newsdesk.testbed.host.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.jscript.ScriptNode;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.InvalidQNameException;
import org.alfresco.service.namespace.NamespaceException;
import org.alfresco.service.namespace.QName;
import org.newsdesk.testbed.host.rest.RestException;

/** Variables in the v1 REST API: how they are shown, and how given ones are typed. */
final class RestVariables {
    private final VariableNames names;
    private final Values values;
    private final Nodes nodes;
    private final DictionaryService dictionary;

    RestVariables(VariableNames names, Values values, Nodes nodes, DictionaryService dictionary) {
        this.names = names;
        this.values = values;
        this.nodes = nodes;
        this.dictionary = dictionary;
    }

    /** A variable to be set. */
    record Given(String scope, String name, QName dataType, Object value) {
        boolean isLocal() {
            return "local".equals(scope);
        }
    }

    /** Shows variables, each with its type and, for tasks, its scope. */
    List<Map<String, Object>> show(Map<String, Object> variables, TaskType type, String scope) {
        List<Map<String, Object>> shown = new ArrayList<>();
        variables.forEach((name, value) -> shown.add(show(name, value, type, scope)));
        return shown;
    }

    /** Reads one variable; scope is required for tasks only. */
    Given read(JsonNode json, TaskType type, boolean isScoped) {
        String name = text(json, "name");
        if (name == null) {
            throw RestException.badRequest("Variable name is required.");
        }
        String scope = text(json, "scope");
        if (isScoped && !"local".equals(scope) && !"global".equals(scope)) {
            throw RestException.badRequest("Variable scope is required and can only be 'local' or 'global'.");
        }
        QName qname = names.name(name);
        PropertyDefinition property = type.properties().get(qname);
        AssociationDefinition association = type.associations().get(qname);
        QName dataType = dataType(json, name, property, association);
        Object raw = raw(json.get("value"));
        if (json.hasNonNull("value") && json.get("value").isContainerNode() && association == null) {
            throw RestException.badRequest("The value of variable " + name + " must be a single value.");
        }
        Object value = association != null ? ofAssociation(association, name, raw) : values.convert(dataType, raw);
        return new Given(scope, name, dataType, value);
    }

    /** How a set variable is answered. */
    Map<String, Object> answer(Given given) {
        Map<String, Object> entry = new LinkedHashMap<>();
        if (given.scope() != null) {
            entry.put("scope", given.scope());
        }
        entry.put("name", given.name());
        put(entry, "value", safe(given.value()));
        entry.put("type", names.prefixed(given.dataType()));
        return entry;
    }

    /** A variable of the start: null when the start type does not know it, so that it is dropped in silence. */
    Map.Entry<QName, Serializable> ofStart(String name, JsonNode json, TaskType type) {
        QName qname = names.name(name);
        AssociationDefinition association = type.associations().get(qname);
        PropertyDefinition property = type.properties().get(qname);
        if (association == null && property == null) {
            return null;
        }
        Object raw = raw(json);
        Object value = association != null
                ? ofAssociation(association, name, raw)
                : values.convert(property.getDataType().getName(), raw);
        return new java.util.AbstractMap.SimpleEntry<>(qname, (Serializable) value);
    }

    /** The person, group or node that an association variable names. */
    private Object ofAssociation(AssociationDefinition association, String name, Object raw) {
        if (raw == null) {
            return null;
        }
        if (!association.isTargetMany()) {
            return target(association, raw.toString());
        }
        if (!(raw instanceof Collection<?> all)) {
            throw RestException.badRequest(name + " should have an array value");
        }
        ArrayList<Object> targets = new ArrayList<>();
        all.forEach(one -> targets.add(target(association, one.toString())));
        return targets;
    }

    private Object target(AssociationDefinition association, String id) {
        QName kind = association.getTargetClass().getName();
        if (ContentModel.TYPE_PERSON.equals(kind)) {
            NodeRef person = nodes.person(id);
            if (person == null) {
                throw RestException.badRequest(id + " is not a valid person user id");
            }
            return person;
        }
        if (ContentModel.TYPE_AUTHORITY_CONTAINER.equals(kind)) {
            NodeRef group = nodes.authority(id);
            if (group == null) {
                throw RestException.badRequest(id + " is not a valid authority id");
            }
            return group;
        }
        return NodeRef.isNodeRef(id) ? new NodeRef(id) : id;
    }

    private QName dataType(JsonNode json, String name, PropertyDefinition property, AssociationDefinition association) {
        String wanted = text(json, "type");
        if (property != null) {
            QName defined = property.getDataType().getName();
            if (wanted != null && !names.prefixed(defined).equals(wanted)) {
                throw RestException.badRequest("type of variable " + name + " should be " + names.prefixed(defined));
            }
            return defined;
        }
        if (association != null) {
            return DataTypeDefinition.NODE_REF;
        }
        if (wanted == null) {
            return Values.typeOf(raw(json.get("value")));
        }
        QName type = parsed(wanted);
        if (type == null || dictionary.getDataType(type) == null) {
            throw RestException.badRequest("Unsupported type of variable: '" + wanted + "'.");
        }
        return type;
    }

    private QName parsed(String type) {
        try {
            return names.parse(type);
        } catch (InvalidQNameException e) {
            return null;
        } catch (NamespaceException e) {
            return null;
        }
    }

    private Map<String, Object> show(String name, Object value, TaskType type, String scope) {
        QName qname = names.name(name);
        PropertyDefinition property = type.properties().get(qname);
        AssociationDefinition association =
                property != null ? null : type.associations().get(qname);
        if (property == null && association == null) {
            association = dictionary.getAssociation(qname);
        }
        QName shownType;
        Object shown;
        if (property != null) {
            shownType = property.getDataType().getName();
            shown = safe(value);
        } else if (association != null) {
            shownType = association.getTargetClass().getName();
            boolean isPerson = ContentModel.TYPE_PERSON.equals(shownType);
            shown = value instanceof ScriptNode node && !isPerson
                    ? node.getNodeRef().toString()
                    : safe(value);
        } else {
            shownType = Values.typeOf(value);
            shown = safe(value);
        }
        Map<String, Object> entry = new LinkedHashMap<>();
        if (scope != null) {
            entry.put("scope", scope);
        }
        entry.put("name", name);
        entry.put("type", names.prefixed(shownType));
        put(entry, "value", shown);
        return entry;
    }

    /** People and groups are shown by name, other nodes by reference. */
    private Object safe(Object value) {
        if (value instanceof ScriptNode node) {
            String name = nodes.nameOf(node.getNodeRef());
            return name != null ? name : node.getNodeRef().toString();
        }
        if (value instanceof Collection<?> all) {
            return all.stream().map(this::safe).toList();
        }
        if (value instanceof QName name) {
            return names.prefixed(name);
        }
        if (value instanceof Date date) {
            return Values.format(date);
        }
        return value instanceof NodeRef ref ? ref.toString() : value;
    }

    private static void put(Map<String, Object> entry, String key, Object value) {
        if (value != null) {
            entry.put(key, value);
        }
    }

    private static String text(JsonNode json, String field) {
        return json.hasNonNull(field) ? json.get(field).asText() : null;
    }

    private static Object raw(JsonNode json) {
        if (json == null || json.isNull()) {
            return null;
        }
        if (json.isArray()) {
            List<Object> all = new ArrayList<>();
            json.forEach(one -> all.add(raw(one)));
            return all;
        }
        if (json.isNumber()) {
            return json.numberValue();
        }
        return json.isBoolean() ? (Object) json.booleanValue() : json.asText();
    }
}
