package org.alfresco.service.cmr.search;

/** Searches the index. */
public interface SearchService {
    /** The full text search language. */
    String LANGUAGE_FTS_ALFRESCO = "fts-alfresco";
    /** What the caller may read of what matches. */
    ResultSet query(SearchParameters searchParameters);
}
