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
}
