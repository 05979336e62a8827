package org.springframework.extensions.webscripts;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/** Answer of a web script. */
public interface WebScriptResponse {
    String HTML_FORMAT = "html";
    String XML_FORMAT = "xml";
    String JSON_FORMAT = "json";
    String HEADER_LOCATION = "Location";
    /** Sets the status. */
    void setStatus(int status);
    /** Sets a header. */
    void setHeader(String name, String value);
    /** Adds a header. */
    void addHeader(String name, String value);
    /** Sets the content type. */
    void setContentType(String contentType);
    /** Sets the character encoding. */
    void setContentEncoding(String contentEncoding);
    /** Sets the cache headers. */
    void setCache(Cache cache);
    /** Where to write text. */
    Writer getWriter() throws IOException;
    /** Where to write bytes. */
    OutputStream getOutputStream() throws IOException;
    /** Forgets what was written. */
    void reset();
    /** URL of another web script. */
    String encodeScriptUrl(String url);
    /** URL of a resource. */
    String encodeResourceUrl(String url);
    /** The run. */
    Runtime getRuntime();
}
