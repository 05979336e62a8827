package org.newsdesk.testbed.host.workflow;

import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Maps qualified names to names of process variables: {@code ndw:level} is {@code ndw_level}. */
public final class VariableNames {
    private final NamespaceService namespaces;

    /** Prefixes come from the namespace service. */
    public VariableNames(NamespaceService namespaces) {
        this.namespaces = namespaces;
    }

    /** Variable of a qualified name. */
    public String variable(QName name) {
        return name.getNamespaceURI().isEmpty()
                ? name.getLocalName()
                : prefixed(name).replace(':', '_');
    }

    /** Qualified name of a variable; without a known prefix it has no namespace. */
    public QName name(String variable) {
        int at = variable.indexOf('_');
        if (at > 0 && namespaces.getPrefixes().contains(variable.substring(0, at))) {
            return QName.createQName(variable.substring(0, at), variable.substring(at + 1), namespaces);
        }
        return QName.createQName("", variable);
    }

    /** {@code prefix:name}. */
    public String prefixed(QName name) {
        return name.toPrefixString(namespaces);
    }

    /** Reads {@code prefix:name} or {@code {uri}name}. */
    public QName parse(String text) {
        return QName.resolveToQName(namespaces, text);
    }
}
