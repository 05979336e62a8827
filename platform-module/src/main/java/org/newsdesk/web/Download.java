package org.newsdesk.web;

import java.io.IOException;
import java.io.OutputStream;

/**
 * An answer that is a file instead of JSON. It is written after the transaction that produced it, so that a long download holds
 * none open.
 *
 * @param fileName name under which the browser stores it
 * @param contentType media type, with its encoding for text
 * @param content writes the file; may fail half way, which the reader of the file must be able to notice
 */
public record Download(String fileName, String contentType, Content content) {

    /** Writes the bytes of a file. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
