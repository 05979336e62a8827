package org.newsdesk.screening.number;

import org.newsdesk.screening.FindingKind;
import org.newsdesk.screening.ScreeningContext;
import org.newsdesk.screening.text.View;

/** One sort of number. */
interface NumberRule {

    FindingKind kind();

    /**
     * Whether such a number begins with a token.
     *
     * @return the last token of the number, -1 when there is none
     */
    int match(Cluster cluster, int first, View view, ScreeningContext context);
}
