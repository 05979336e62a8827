package org.newsdesk.archive;

import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.draft.Draft;

/** What else follows from a release, in its transaction; whatever it throws takes the release back. */
public interface ReleaseListener {

    /**
     * A draft was released and lies in the archive.
     *
     * @param draft as it was before: registered
     * @param release its entry in the register
     * @param person who released it
     */
    void released(Draft draft, RegisterEntry release, String person);
}
