package org.newsdesk.document.clean;

import java.io.IOException;

/** A picture is not built as its format demands. */
final class PictureFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    PictureFormatException(String message) {
        super(message);
    }
}
