package org.newsdesk.commandline;

import java.nio.file.Path;
import org.newsdesk.screening.ScreeningContext;

/**
 * A file to be screened.
 *
 * @param given the file as the user named it
 * @param path where it is
 */
record FileToScreen(String given, Path path, ScreeningContext context) {

    static FileToScreen of(String given, Path path, FileContext context) {
        return new FileToScreen(given, path, context.of(path));
    }
}
