package org.alfresco.service.namespace;

import java.io.Serializable;
import java.util.Collection;

/** A qualified name: namespace URI and local name. Immutable; the prefix, if known, is no part of its identity. */
public final class QName implements QNamePattern, Serializable, Cloneable, Comparable<QName> {
    private static final long serialVersionUID = 1L;
    public static final char NAMESPACE_PREFIX = ':';
    public static final char NAMESPACE_BEGIN = '{';
    public static final char NAMESPACE_END = '}';
    public static final int MAX_LENGTH = 255;

    private final String namespaceURI;
    private final String localName;
    private final String prefix;

    private QName(String namespaceURI, String localName, String prefix) {
        this.namespaceURI = namespaceURI == null ? NamespaceService.DEFAULT_URI : namespaceURI;
        this.localName = localName;
        this.prefix = prefix;
    }

    /** A name from its two parts; the local name is required. */
    public static QName createQName(String namespaceURI, String localName) throws InvalidQNameException {
        if (localName == null || localName.isEmpty()) {
            throw new InvalidQNameException("A QName must consist of a local name");
        }
        return new QName(namespaceURI, localName, null);
    }

    /** A name whose URI is looked up by prefix. */
    public static QName createQName(String prefix, String localName, NamespacePrefixResolver prefixResolver)
            throws InvalidQNameException, NamespaceException {
        if (localName == null || localName.isEmpty()) {
            throw new InvalidQNameException("A QName must consist of a local name");
        }
        String wanted = prefix == null ? NamespaceService.DEFAULT_PREFIX : prefix;
        String uri = prefixResolver.getNamespaceURI(wanted);
        if (uri == null) {
            throw new NamespaceException("Namespace prefix " + wanted + " is not mapped to a namespace URI");
        }
        return new QName(uri, localName, wanted);
    }

    /** Parses {@code prefix:name}. */
    public static QName createQName(String qname, NamespacePrefixResolver prefixResolver)
            throws InvalidQNameException, NamespaceException {
        String[] parts = splitPrefixedQName(qname);
        return createQName(parts[0], parts[1], prefixResolver);
    }

    /** Parses {@code {uri}name}. */
    public static QName createQName(String qname) throws InvalidQNameException {
        if (qname == null || qname.isEmpty()) {
            throw new InvalidQNameException("Argument qname is mandatory");
        }
        String uri = null;
        String local = qname;
        if (qname.charAt(0) == NAMESPACE_BEGIN) {
            int end = qname.indexOf(NAMESPACE_END, 1);
            if (end < 0) {
                throw new InvalidQNameException("QName '" + qname + "' must specify a namespace end character");
            }
            uri = qname.substring(1, end);
            local = qname.substring(end + 1);
        }
        return createQName(uri, local);
    }

    /** A name whose local part is cut to the allowed length. */
    public static QName createQNameWithValidLocalName(String namespaceURI, String localName) {
        return createQName(namespaceURI, createValidLocalName(localName));
    }

    /** Cuts a local name to {@link #MAX_LENGTH} characters. */
    public static String createValidLocalName(String name) {
        if (name == null || name.isEmpty()) {
            throw new IllegalArgumentException("Local name cannot be null or empty.");
        }
        return name.length() > MAX_LENGTH ? name.substring(0, MAX_LENGTH) : name;
    }

    /** Splits {@code prefix:name}; the prefix is empty when there is none. */
    public static String[] splitPrefixedQName(String qname) throws InvalidQNameException, NamespaceException {
        if (qname == null || qname.isEmpty()) {
            throw new InvalidQNameException("Argument qname is mandatory");
        }
        int colon = qname.indexOf(NAMESPACE_PREFIX);
        if (colon == qname.length() - 1) {
            throw new InvalidQNameException("QName '" + qname + "' must consist of a local name");
        }
        return colon < 0
                ? new String[] {NamespaceService.DEFAULT_PREFIX, qname}
                : new String[] {qname.substring(0, colon), qname.substring(colon + 1)};
    }

    /** Reads either notation. */
    public static QName resolveToQName(NamespacePrefixResolver prefixResolver, String str) {
        if (str == null || str.isEmpty()) {
            return null;
        }
        return str.charAt(0) == NAMESPACE_BEGIN ? createQName(str) : createQName(str, prefixResolver);
    }

    /** Reads either notation and gives {@code {uri}name}. */
    public static String resolveToQNameString(NamespacePrefixResolver prefixResolver, String str) {
        QName name = resolveToQName(prefixResolver, str);
        return name == null ? null : name.toString();
    }

    /** The name without its namespace. */
    public String getLocalName() {
        return localName;
    }

    /** The namespace URI, never null. */
    public String getNamespaceURI() {
        return namespaceURI;
    }

    /** The same name, knowing its prefix. */
    public QName getPrefixedQName(NamespacePrefixResolver resolver) {
        Collection<String> prefixes = resolver.getPrefixes(namespaceURI);
        if (prefixes.isEmpty()) {
            throw new NamespaceException("A namespace prefix is not registered for uri " + namespaceURI);
        }
        return new QName(namespaceURI, localName, prefixes.iterator().next());
    }

    /** {@code prefix:name}; without a known prefix the long notation. */
    public String toPrefixString() {
        return prefix == null ? toString() : prefix.isEmpty() ? localName : prefix + NAMESPACE_PREFIX + localName;
    }

    /** {@code prefix:name} of a name that knows its prefix. */
    public String getPrefixString() {
        if (prefix == null) {
            throw new NamespaceException("This QName is not prefixed: " + this);
        }
        return toPrefixString();
    }

    /** {@code prefix:name}; the long notation when no prefix is registered. */
    public String toPrefixString(NamespacePrefixResolver prefixResolver) {
        Collection<String> prefixes = prefixResolver.getPrefixes(namespaceURI);
        if (prefixes.isEmpty()) {
            return toString();
        }
        String found = prefixes.iterator().next();
        return found.isEmpty() ? localName : found + NAMESPACE_PREFIX + localName;
    }

    @Override
    public boolean isMatch(QName qname) {
        return equals(qname);
    }

    @Override
    public int compareTo(QName qname) {
        int byUri = namespaceURI.compareTo(qname.namespaceURI);
        return byUri != 0 ? byUri : localName.compareTo(qname.localName);
    }

    @Override
    public Object clone() throws CloneNotSupportedException {
        return super.clone();
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof QName that
                && localName.equals(that.localName)
                && namespaceURI.equals(that.namespaceURI);
    }

    @Override
    public int hashCode() {
        return 31 * namespaceURI.hashCode() + localName.hashCode();
    }

    @Override
    public String toString() {
        return NAMESPACE_BEGIN + namespaceURI + NAMESPACE_END + localName;
    }
}
