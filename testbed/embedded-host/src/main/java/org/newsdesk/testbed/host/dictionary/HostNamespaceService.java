package org.newsdesk.testbed.host.dictionary;

import java.util.Collection;
import java.util.List;
import org.alfresco.service.namespace.NamespaceService;

/** The prefixes of the loaded models. */
public final class HostNamespaceService implements NamespaceService {

    private final HostDictionary dictionary;

    /** The prefixes of a dictionary. */
    public HostNamespaceService(HostDictionary dictionary) {
        this.dictionary = dictionary;
    }

    @Override
    public String getNamespaceURI(String prefix) {
        return dictionary.namespaces().get(prefix);
    }

    @Override
    public Collection<String> getPrefixes(String namespaceURI) {
        return dictionary.namespaces().entrySet().stream()
                .filter(entry -> entry.getValue().equals(namespaceURI))
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    @Override
    public Collection<String> getPrefixes() {
        return List.copyOf(dictionary.namespaces().keySet());
    }

    @Override
    public Collection<String> getURIs() {
        return List.copyOf(dictionary.namespaces().values());
    }

    @Override
    public void registerNamespace(String prefix, String uri) {
        dictionary.namespaces().put(prefix, uri);
    }

    @Override
    public void unregisterNamespace(String prefix) {
        dictionary.namespaces().remove(prefix);
    }
}
