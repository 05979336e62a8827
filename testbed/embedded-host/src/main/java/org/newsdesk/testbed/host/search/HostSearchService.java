package org.newsdesk.testbed.host.search;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.newsdesk.testbed.host.security.AccessControl;

/** Finds words in the documents below a folder by reading them all: there is no index, what is written is found at once. */
public class HostSearchService implements SearchService {
    private static final Pattern QUERY =
            Pattern.compile("TEXT:\"((?:[^\"\\\\]|\\\\.)+)\" AND TYPE:\"([^\"]+)\" AND ANCESTOR:\"([^\"]+)\"");

    private final NodeService nodes;
    private final ContentService contents;
    private final AccessControl access;
    private final WordTexts texts = new WordTexts();

    /** Over the raw services. */
    public HostSearchService(NodeService nodes, ContentService contents, AccessControl access) {
        this.nodes = nodes;
        this.contents = contents;
        this.access = access;
    }

    /**
     * What the caller may read.
     *
     * @throws IllegalArgumentException for any query but words, type and folder
     */
    @Override
    public ResultSet query(SearchParameters parameters) {
        Matcher query = QUERY.matcher(parameters.getQuery());
        if (!query.matches() || !LANGUAGE_FTS_ALFRESCO.equals(parameters.getLanguage())) {
            throw new IllegalArgumentException("this host does not understand the query " + parameters.getQuery());
        }
        String words = query.group(1).replaceAll("\\\\(.)", "$1").toLowerCase(Locale.ROOT);
        List<NodeRef> found = below(new NodeRef(query.group(3)))
                .filter(node ->
                        nodes.getType(node).getLocalName().equals(query.group(2).replaceFirst(".*:", "")))
                .filter(node -> access.allowed(node, "ReadProperties"))
                .filter(node -> holds(node, words))
                .limit(parameters.getMaxItems() + 1L)
                .toList();
        return new Found(found, parameters.getMaxItems());
    }

    private Stream<NodeRef> below(NodeRef folder) {
        return nodes.getChildAssocs(folder).stream()
                .map(ChildAssociationRef::getChildRef)
                .flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }

    private boolean holds(NodeRef node, String words) {
        ContentReader reader = contents.getReader(node, ContentModel.PROP_CONTENT);
        return reader != null && texts.of(reader).contains(words);
    }
}
