package org.newsdesk.retention;

import java.util.Set;

/** Which categories pieces are in, so that none of them vanishes from the list. */
public interface UsedCategories {

    /** Codes of all categories in use. */
    Set<String> used();
}
