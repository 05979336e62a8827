package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.extensions.surf.util.I18NUtil;

/** What a content property holds: where the bytes are, their type, number and encoding. Immutable. */
public class ContentData implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String contentUrl;
    private final String mimetype;
    private final long size;
    private final String encoding;
    private final Locale locale;

    /** Locale of the current thread. */
    public ContentData(String contentUrl, String mimetype, long size, String encoding) {
        this(contentUrl, mimetype, size, encoding, null);
    }

    /** Size in bytes; a null locale means that of the current thread. */
    public ContentData(String contentUrl, String mimetype, long size, String encoding, Locale locale) {
        if (contentUrl == null && size != 0L) {
            throw new IllegalArgumentException("The content size must be zero without a content URL");
        }
        this.contentUrl = contentUrl;
        this.mimetype = mimetype;
        this.size = size;
        this.encoding = encoding;
        this.locale = locale == null ? I18NUtil.getContentLocale() : locale;
    }

    /** Copies all values. */
    protected ContentData(ContentData original) {
        this(original.contentUrl, original.mimetype, original.size, original.encoding, original.locale);
    }

    /** Parses what {@link #toString()} gives. */
    public static ContentData createContentProperty(String contentPropertyStr) {
        String url = null;
        String mimetype = null;
        long size = 0L;
        String encoding = null;
        Locale locale = null;
        for (String part : List.of(contentPropertyStr.split("\\|", -1))) {
            int eq = part.indexOf('=');
            String value = eq < 0 || eq == part.length() - 1 ? null : part.substring(eq + 1);
            switch (eq < 0 ? "" : part.substring(0, eq)) {
                case "contentUrl" -> url = value;
                case "mimetype" -> mimetype = value;
                case "size" -> size = value == null ? 0L : Long.parseLong(value);
                case "encoding" -> encoding = value;
                case "locale" -> locale = value == null ? null : I18NUtil.parseLocale(value);
                default -> {
                    // unknown parts are ignored, so that newer notations can be read
                }
            }
        }
        return new ContentData(url, mimetype, size, encoding, locale);
    }

    /** The same content with another MIME type. */
    public static ContentData setMimetype(ContentData existing, String mimetype) {
        return existing == null
                ? new ContentData(null, mimetype, 0L, "UTF-8")
                : new ContentData(existing.contentUrl, mimetype, existing.size, existing.encoding, existing.locale);
    }

    /** The same content with another encoding. */
    public static ContentData setEncoding(ContentData existing, String encoding) {
        return existing == null
                ? new ContentData(null, null, 0L, encoding)
                : new ContentData(existing.contentUrl, existing.mimetype, existing.size, encoding, existing.locale);
    }

    /** Whether there are bytes at all. */
    public static boolean hasContent(ContentData contentData) {
        return contentData != null && contentData.contentUrl != null;
    }

    /** Same as {@link #toString()}. */
    public String getInfoUrl() {
        return toString();
    }

    /** Address in the content store, or null. */
    public String getContentUrl() {
        return contentUrl;
    }

    /** MIME type. */
    public String getMimetype() {
        return mimetype;
    }

    /** Size in bytes. */
    public long getSize() {
        return size;
    }

    /** Character encoding. */
    public String getEncoding() {
        return encoding;
    }

    /** Locale of the content. */
    public Locale getLocale() {
        return locale;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ContentData that
                && Objects.equals(contentUrl, that.contentUrl)
                && Objects.equals(mimetype, that.mimetype)
                && size == that.size
                && Objects.equals(encoding, that.encoding)
                && Objects.equals(locale, that.locale);
    }

    @Override
    public int hashCode() {
        return contentUrl == null ? 0 : contentUrl.hashCode();
    }

    @Override
    public String toString() {
        return "contentUrl=" + (contentUrl == null ? "" : contentUrl)
                + "|mimetype=" + (mimetype == null ? "" : mimetype)
                + "|size=" + size
                + "|encoding=" + (encoding == null ? "" : encoding)
                + "|locale=" + (locale == null ? "" : locale + "_");
    }
}
