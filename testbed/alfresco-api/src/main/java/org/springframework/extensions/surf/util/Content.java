package org.springframework.extensions.surf.util;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** A body. */
public interface Content {
    /** The whole text. */
    String getContent() throws IOException;
    /** MIME type. */
    String getMimetype();
    /** Encoding. */
    String getEncoding();
    /** Size in bytes, -1 = unknown. */
    long getSize();
    /** The bytes. */
    InputStream getInputStream();
    /** The text. */
    Reader getReader() throws IOException;
}
