package org.newsdesk.testbed.host.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alfresco.service.cmr.repository.ContentAccessor;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentStreamListener;

/** What a reader and a writer of a content file have in common. */
class FileAccessor implements ContentAccessor {

    protected final Path file;
    private final List<ContentStreamListener> listeners = new ArrayList<>();
    private final String url;
    private String mimetype;
    private String encoding;
    private Locale locale;
    private boolean open;
    private boolean used;

    FileAccessor(Path file, ContentData data) {
        this.file = file;
        this.url = data.getContentUrl();
        this.mimetype = data.getMimetype();
        this.encoding = data.getEncoding();
        this.locale = data.getLocale();
    }

    protected final void opened() {
        if (used) {
            throw new org.alfresco.service.cmr.repository.ContentIOException(
                    "A reader or writer can be used only once");
        }
        used = true;
        open = true;
    }

    protected final void closed() {
        if (open) {
            open = false;
            listeners.forEach(ContentStreamListener::contentStreamClosed);
        }
    }

    public final boolean isClosed() {
        return used && !open;
    }

    @Override
    public final boolean isChannelOpen() {
        return open;
    }

    @Override
    public final void addListener(ContentStreamListener listener) {
        listeners.add(listener);
    }

    @Override
    public final long getSize() {
        return file == null ? 0 : file.toFile().length();
    }

    @Override
    public final ContentData getContentData() {
        return new ContentData(url, mimetype, getSize(), encoding, locale);
    }

    @Override
    public final String getContentUrl() {
        return url;
    }

    @Override
    public final String getMimetype() {
        return mimetype;
    }

    @Override
    public final void setMimetype(String mimetype) {
        this.mimetype = mimetype;
    }

    @Override
    public final String getEncoding() {
        return encoding;
    }

    @Override
    public final void setEncoding(String encoding) {
        this.encoding = encoding;
    }

    @Override
    public final Locale getLocale() {
        return locale;
    }

    @Override
    public final void setLocale(Locale locale) {
        this.locale = locale;
    }

    protected final boolean present() {
        return file != null && Files.exists(file);
    }
}
