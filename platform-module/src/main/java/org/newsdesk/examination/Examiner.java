package org.newsdesk.examination;

import java.nio.file.Path;
import org.newsdesk.screening.ScreeningContext;
import org.newsdesk.screening.ScreeningResult;
import org.newsdesk.screening.list.ScreeningLists;

/** Screens one file. Knows nothing of the repository. */
public interface Examiner {

    /**
     * Reads and examines a file.
     *
     * @param file whose content does not change meanwhile
     * @param lists the lists in force
     * @param detecting called once the file is read and the search begins
     */
    ScreeningResult examine(Path file, ScreeningContext context, ScreeningLists lists, Runnable detecting);
}
