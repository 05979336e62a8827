package org.newsdesk.testbed.host.node;

import java.io.Serializable;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.newsdesk.testbed.host.dictionary.HostDictionary;
import org.newsdesk.testbed.host.dictionary.PropertyModel;

/** What the dictionary and the audit rules make of the properties that somebody sets. */
final class NodeProperties {

    private static final Set<QName> AUDIT = Set.of(
            ContentModel.PROP_CREATED,
            ContentModel.PROP_CREATOR,
            ContentModel.PROP_MODIFIED,
            ContentModel.PROP_MODIFIER);

    private final HostDictionary dictionary;
    private final ValueConverter converter;
    private final BehaviourFilter filter;

    NodeProperties(HostDictionary dictionary, ValueConverter converter, BehaviourFilter filter) {
        this.dictionary = dictionary;
        this.converter = converter;
        this.filter = filter;
    }

    /** Values in the types of their properties; reference properties and, unless auditing is off, audit properties are left out. */
    Map<QName, Serializable> normalised(
            NodeRef node, QName type, Collection<QName> aspects, Map<QName, Serializable> values) {
        Map<QName, Serializable> result = new HashMap<>();
        boolean audited = audited(node);
        values.forEach((name, value) -> {
            boolean reference = NamespaceService.SYSTEM_MODEL_1_0_URI.equals(name.getNamespaceURI())
                    && (name.getLocalName().startsWith("node-")
                            || name.getLocalName().startsWith("store-"));
            if (!reference && !(audited && AUDIT.contains(name))) {
                result.put(name, converter.convert(dictionary.propertyFor(type, aspects, name), value));
            }
        });
        return result;
    }

    /** Default values of a class that the properties lack. */
    void addDefaults(QName className, Map<QName, Serializable> properties) {
        dictionary.propertiesOf(className).values().forEach(property -> {
            if (property.defaultValue() != null && !properties.containsKey(property.name())) {
                properties.put(property.name(), converter.convert(property, property.defaultValue()));
            }
        });
    }

    /** The aspects that properties bring with them, with those that these aspects bring. */
    Set<QName> impliedAspects(QName type, Set<QName> present, Collection<QName> names) {
        Set<QName> implied = new LinkedHashSet<>();
        for (QName name : names) {
            PropertyModel property = dictionary.property(name);
            if (property != null
                    && dictionary.aspect(property.container()) != null
                    && !dictionary.propertiesOf(type).containsKey(name)
                    && present.stream()
                            .noneMatch(aspect -> dictionary.propertiesOf(aspect).containsKey(name))) {
                implied.add(property.container());
                implied.addAll(dictionary.mandatoryAspects(property.container()));
            }
        }
        implied.removeAll(present);
        return implied;
    }

    /** Who created it and when, unless auditing is off and the values are given. */
    void stampCreation(NodeRef node, Map<QName, Serializable> properties) {
        Date now = new Date();
        properties.putIfAbsent(ContentModel.PROP_CREATED, now);
        properties.putIfAbsent(ContentModel.PROP_CREATOR, user());
        properties.putIfAbsent(ContentModel.PROP_MODIFIED, now);
        properties.putIfAbsent(ContentModel.PROP_MODIFIER, user());
    }

    /** Who changed it and when, unless auditing is off. */
    void stampChange(NodeRow row, Map<QName, Serializable> properties) {
        if (row.aspects().contains(ContentModel.ASPECT_AUDITABLE) && audited(row.ref())) {
            properties.put(ContentModel.PROP_MODIFIED, new Date());
            properties.put(ContentModel.PROP_MODIFIER, user());
        }
    }

    /** The parts of a node that a replacement of all properties does not take away. */
    Map<QName, Serializable> kept(NodeRow row) {
        Map<QName, Serializable> kept = new HashMap<>();
        row.properties().forEach((name, value) -> {
            if (AUDIT.contains(name) || name.equals(ContentModel.PROP_NAME)) {
                kept.put(name, value);
            }
        });
        return kept;
    }

    private boolean audited(NodeRef node) {
        return filter.isEnabled(node, ContentModel.ASPECT_AUDITABLE);
    }

    private static String user() {
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        return user == null ? AuthenticationUtil.getSystemUserName() : user;
    }
}
