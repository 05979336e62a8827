package org.alfresco.service.namespace;

import java.util.regex.Pattern;

/** Selects qualified names by a regular expression over {@code {uri}localName}. */
public class RegexQNamePattern implements QNamePattern {
    /** Selects every name. */
    public static final QNamePattern MATCH_ALL = new QNamePattern() {
        @Override
        public boolean isMatch(QName qname) {
            return true;
        }

        @Override
        public String toString() {
            return ".*";
        }
    };

    private final Pattern namespace;
    private final Pattern localName;
    private final Pattern combined;

    /** Both parts have to match. */
    public RegexQNamePattern(String namespaceUriPattern, String localNamePattern) {
        this.namespace = namespaceUriPattern == null ? null : Pattern.compile(namespaceUriPattern);
        this.localName = localNamePattern == null ? null : Pattern.compile(localNamePattern);
        this.combined = null;
    }

    /** The whole name, as {@code {uri}localName}, has to match. */
    public RegexQNamePattern(String combinedPattern) {
        this.namespace = null;
        this.localName = null;
        this.combined = Pattern.compile(combinedPattern);
    }

    @Override
    public boolean isMatch(QName qname) {
        if (combined != null) {
            return combined.matcher(qname.toString()).matches();
        }
        return (namespace == null || namespace.matcher(qname.getNamespaceURI()).matches())
                && (localName == null || localName.matcher(qname.getLocalName()).matches());
    }

    @Override
    public String toString() {
        return combined != null ? combined.pattern() : "{" + namespace + "}" + localName;
    }
}
