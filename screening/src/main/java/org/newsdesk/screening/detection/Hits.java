package org.newsdesk.screening.detection;

import org.newsdesk.screening.FindingKind;

/** Takes what detectors find. */
public interface Hits {

    /**
     * Something was found.
     *
     * @param from offset in the normalised text of the view where it begins
     * @param to offset where it ends
     */
    void add(FindingKind kind, int from, int to);

    /** To be called now and then by what takes long; does not return once nobody waits for the outcome any more (I9). */
    default void checkpoint() {}
}
