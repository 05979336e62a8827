package org.newsdesk.testbed.host.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.alfresco.service.cmr.repository.ContentReader;

/** The words of Word files in lower case, read once; other files have none. */
final class WordTexts {
    private static final String BODY = "word/document.xml";

    private final Map<String, String> byContentUrl = new ConcurrentHashMap<>();

    String of(ContentReader reader) {
        return byContentUrl.computeIfAbsent(reader.getContentUrl(), url -> read(reader));
    }

    private static String read(ContentReader reader) {
        try (InputStream bytes = reader.getContentInputStream();
                ZipInputStream parts = new ZipInputStream(bytes)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals(BODY)) {
                    return new String(parts.readAllBytes(), StandardCharsets.UTF_8)
                            .replaceAll("<[^>]*>", "")
                            .toLowerCase(Locale.ROOT);
                }
            }
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
