package org.newsdesk.testbed.host.content;

import java.util.Locale;
import java.util.Map;

/** Media types by file extension, with the names that v1 REST shows. */
public final class MimeTypes {

    /** What is neither known nor text. */
    public static final String BINARY = "application/octet-stream";

    private static final Map<String, String> BY_EXTENSION = Map.ofEntries(
            Map.entry("txt", "text/plain"),
            Map.entry("csv", "text/csv"),
            Map.entry("html", "text/html"),
            Map.entry("htm", "text/html"),
            Map.entry("xml", "text/xml"),
            Map.entry("json", "application/json"),
            Map.entry("css", "text/css"),
            Map.entry("js", "application/x-javascript"),
            Map.entry("md", "text/x-markdown"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("doc", "application/msword"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("xls", "application/vnd.ms-excel"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("ppt", "application/vnd.ms-powerpoint"),
            Map.entry("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
            Map.entry("odt", "application/vnd.oasis.opendocument.text"),
            Map.entry("rtf", "application/rtf"),
            Map.entry("zip", "application/zip"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("mp3", "audio/mpeg"));

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("text/plain", "Plain Text"),
            Map.entry("text/html", "HTML"),
            Map.entry("text/xml", "XML"),
            Map.entry("application/json", "JSON"),
            Map.entry("application/pdf", "Adobe PDF Document"),
            Map.entry("application/msword", "Microsoft Word"),
            Map.entry(BY_EXTENSION.get("docx"), "Microsoft Word 2007"),
            Map.entry(BY_EXTENSION.get("xlsx"), "Microsoft Excel 2007"),
            Map.entry("image/png", "PNG Image"),
            Map.entry("image/jpeg", "JPEG Image"),
            Map.entry(BINARY, "Binary File (Octet Stream)"));

    private MimeTypes() {}

    /** The media type for a file name. */
    public static String guess(String fileName) {
        int dot = fileName == null ? -1 : fileName.lastIndexOf('.');
        String extension = dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        return BY_EXTENSION.getOrDefault(extension, BINARY);
    }

    /** What people call a media type. */
    public static String name(String mimetype) {
        return NAMES.getOrDefault(mimetype, mimetype);
    }
}
