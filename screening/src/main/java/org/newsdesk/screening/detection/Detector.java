package org.newsdesk.screening.detection;

import org.newsdesk.screening.ScreeningContext;
import org.newsdesk.screening.text.View;

/** Finds one sort of thing in a text. Stateless, so that many screenings may use it at once. */
public interface Detector {

    /** Reports what it finds; each thing once for each place. */
    void detect(View view, ScreeningContext context, Hits hits);
}
