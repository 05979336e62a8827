package org.newsdesk.examination;

import java.nio.file.Path;
import org.newsdesk.screening.ScreeningContext;
import org.newsdesk.screening.ScreeningResult;

/** Screens one file. Knows nothing of the repository. */
public interface Examiner {

    /**
     * Reads and examines a file.
     *
     * @param file whose content does not change meanwhile
     * @param detecting called once the file is read and the search begins
     */
    Verdict examine(Path file, ScreeningContext context, Runnable detecting);

    /**
     * What came of it.
     *
     * @param listVersion version of the lists that were in force
     */
    record Verdict(ScreeningResult result, String engineVersion, String listVersion) {}
}
