package org.newsdesk.archive;

import java.util.Optional;
import org.newsdesk.draft.Draft;
import org.newsdesk.rule.Problem;

/** What else keeps a piece from disposal, besides its retention and holds. */
public interface DisposalObjection {

    /** Why the piece must stay, as a sentence for the records officer; empty when it need not. */
    Optional<Problem> against(Draft piece);
}
