package org.alfresco.service.namespace;

import java.util.Collection;

/** Maps prefixes to namespace URIs and back. */
public interface NamespacePrefixResolver {
    /** URI of a prefix, or null. */
    String getNamespaceURI(String prefix) throws NamespaceException;
    /** Prefixes of a URI, empty when unknown. */
    Collection<String> getPrefixes(String namespaceURI) throws NamespaceException;
    /** All prefixes. */
    Collection<String> getPrefixes();
    /** All URIs. */
    Collection<String> getURIs();
}
