package org.newsdesk.publication;

import java.util.List;
import org.newsdesk.rule.Problem;

/** What somebody entered, not yet checked. */
interface AchievementForm {

    /**
     * Checks every field.
     *
     * @param proved whether a clipping comes with it
     * @param problems receives all that is wrong; what is returned means something only when nothing was added
     */
    Achievement check(Occasion occasion, boolean proved, OutletService outlets, List<Problem> problems);
}
