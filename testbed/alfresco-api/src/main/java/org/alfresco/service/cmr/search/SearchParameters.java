package org.alfresco.service.cmr.search;

import java.util.ArrayList;
import org.alfresco.service.cmr.repository.StoreRef;

/** What is searched for. */
public class SearchParameters {
    private final ArrayList<StoreRef> stores = new ArrayList<>();
    private String language;
    private String query;
    private int maxItems = -1;

    /** The language of the query. */
    public void setLanguage(String language) {
        this.language = language;
    }

    /** The language of the query. */
    public String getLanguage() {
        return language;
    }

    /** The query. */
    public void setQuery(String query) {
        this.query = query;
    }

    /** The query. */
    public String getQuery() {
        return query;
    }

    /** A store to search in. */
    public void addStore(StoreRef store) {
        stores.add(store);
    }

    /** The stores to search in. */
    public ArrayList<StoreRef> getStores() {
        return stores;
    }

    /** How many hits are wanted at most. */
    public void setMaxItems(int maxItems) {
        this.maxItems = maxItems;
    }

    /** How many hits are wanted at most. */
    public int getMaxItems() {
        return maxItems;
    }
}
