package org.alfresco.service.cmr.repository;

import java.util.Locale;

/** What reader and writer have in common. */
public interface ContentAccessor {
    /** Whether a channel is open. */
    boolean isChannelOpen();
    /** Adds a listener. */
    void addListener(ContentStreamListener listener);
    /** Size in bytes. */
    long getSize();
    /** Description of the content. */
    ContentData getContentData();
    /** Address in the content store. */
    String getContentUrl();
    /** MIME type. */
    String getMimetype();
    /** Sets the MIME type. */
    void setMimetype(String mimetype);
    /** Encoding. */
    String getEncoding();
    /** Sets the encoding. */
    void setEncoding(String encoding);
    /** Locale. */
    Locale getLocale();
    /** Sets the locale. */
    void setLocale(Locale locale);
}
