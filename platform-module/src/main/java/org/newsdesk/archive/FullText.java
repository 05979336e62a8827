package org.newsdesk.archive;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.newsdesk.repository.Places;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for words in the archive's pieces, where the platform has a search index. The index follows what is written some seconds
 * later and gives the caller only what the caller may read.
 */
public class FullText {
    /** So many hits are looked at. */
    static final int MOST = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(FullText.class);
    private static final String NO_INDEX = "noindex";

    private final SearchService search;
    private final Places places;
    private final boolean available;

    /**
     * Asks the platform's secured search service.
     *
     * @param index the platform's setting {@code index.subsystem.name}: without an index the service answers as if nothing matched
     */
    public FullText(SearchService search, Places places, String index) {
        this.search = search;
        this.places = places;
        this.available = !index.isBlank() && !NO_INDEX.equals(index.strip());
    }

    /**
     * What was found.
     *
     * @param pieceIds among them may be pieces that are gone: the index is late
     * @param more whether there are more hits than are looked at
     */
    record Found(Set<String> pieceIds, boolean more) {}

    /** Whether there is an index. */
    public boolean isAvailable() {
        return available;
    }

    /**
     * Pieces whose text holds these words, one beside the other.
     *
     * @throws RuleViolation 503 when the index cannot be asked now
     */
    Found find(String words) {
        SearchParameters asked = new SearchParameters();
        asked.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        asked.setLanguage(SearchService.LANGUAGE_FTS_ALFRESCO);
        asked.setQuery(
                "TEXT:\"%s\" AND TYPE:\"nd:draft\" AND ANCESTOR:\"%s\"".formatted(escaped(words), places.archive()));
        asked.setMaxItems(MOST);
        try {
            ResultSet hits = search.query(asked);
            try {
                return new Found(
                        hits.getNodeRefs().stream().map(NodeRef::getId).collect(Collectors.toSet()), hits.hasMore());
            } finally {
                hits.close();
            }
        } catch (RuntimeException e) {
            LOG.warn("The search index does not answer", e);
            throw new RuleViolation(
                    503,
                    List.of(Problem.of("HTTP", "newsdesk.problem.archive.index").field("text")));
        }
    }

    private static String escaped(String words) {
        return words.replaceAll("[\\\\\"]", "\\\\$0");
    }
}
