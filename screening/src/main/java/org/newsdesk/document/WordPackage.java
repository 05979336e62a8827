package org.newsdesk.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.newsdesk.document.WordFile.Limit;

/** The parts of a .docx, each inflated no further than the limits allow. */
final class WordPackage implements AutoCloseable {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String RELATIONSHIPS = "_rels/.rels";
    private static final String USUAL_MAIN_PART = "word/document.xml";
    private static final String MAIN_RELATIONSHIP = "/relationships/officeDocument";
    private static final String MAIN_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private final ZipFile zip;
    private final WordLimits limits;
    private final InflationGuard guard;

    private WordPackage(ZipFile zip, WordLimits limits) {
        this.zip = zip;
        this.limits = limits;
        this.guard = new InflationGuard(limits);
    }

    static WordPackage open(Path file, WordLimits limits) throws UnreadableFile {
        try {
            return new WordPackage(new ZipFile(file.toFile()), limits);
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(e);
        }
    }

    /** Inflates every entry and compares its checksum; a name that comes twice is a mistake, because readers differ in it. */
    void verify() throws UnreadableFile {
        Set<String> names = new HashSet<>();
        if (zip.size() > limits.maxEntries()) {
            throw new UnreadableFile(new WordFile.TooLarge(Limit.ENTRIES));
        }
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            if (!names.add(entry.getName())) {
                throw new UnreadableFile(new WordFile.Damaged());
            }
            verify(entry);
        }
        guard.restart();
    }

    WordText text() throws UnreadableFile {
        String main = mainPart();
        requireWord(main);
        WordStyles styles = new WordStyles();
        String stylesPart = main.substring(0, main.lastIndexOf('/') + 1) + "styles.xml";
        if (zip.getEntry(stylesPart) != null) {
            parse(stylesPart, styles::read);
        }
        WordBody body = new WordBody(styles, limits);
        parse(main, body::read);
        return body.text();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private String mainPart() throws UnreadableFile {
        String[] target = {USUAL_MAIN_PART};
        if (zip.getEntry(RELATIONSHIPS) != null) {
            startTags(RELATIONSHIPS, xml -> {
                if ("Relationship".equals(xml.getLocalName())
                        && attribute(xml, "Type").endsWith(MAIN_RELATIONSHIP)) {
                    target[0] = attribute(xml, "Target").replaceFirst("^/", "");
                }
            });
        }
        return target[0];
    }

    private void requireWord(String main) throws UnreadableFile {
        if (zip.getEntry(CONTENT_TYPES) == null || zip.getEntry(main) == null) {
            throw new UnreadableFile(new WordFile.NotWord());
        }
        boolean[] word = {false};
        startTags(
                CONTENT_TYPES,
                xml -> word[0] |= "Override".equals(xml.getLocalName())
                        && attribute(xml, "PartName").equals("/" + main)
                        && attribute(xml, "ContentType").equals(MAIN_TYPE));
        if (!word[0]) {
            throw new UnreadableFile(new WordFile.NotWord());
        }
    }

    /** Looks at each start tag. */
    private interface StartTags {
        void at(XMLStreamReader xml);
    }

    private void startTags(String part, StartTags tags) throws UnreadableFile {
        parse(part, xml -> {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    tags.at(xml);
                }
            }
        });
    }

    private void parse(String part, XmlPart reader) throws UnreadableFile {
        ZipEntry entry = zip.getEntry(part);
        try (InputStream in = guard.guard(zip.getInputStream(entry), entry)) {
            SafeXml.read(in, reader);
        } catch (InflationGuard.Exceeded e) {
            throw new UnreadableFile(new WordFile.TooLarge(e.limit()), e);
        } catch (IOException | XMLStreamException e) {
            throw SafeXml.exceeded(e).map(UnreadableFile::new).orElseGet(() -> damaged(e));
        }
    }

    private void verify(ZipEntry entry) throws UnreadableFile {
        CRC32 checksum = new CRC32();
        try (InputStream in = new CheckedInputStream(guard.guard(zip.getInputStream(entry), entry), checksum)) {
            byte[] buffer = new byte[64 * 1024];
            while (in.read(buffer) >= 0) {
                // inflating is what checks
            }
        } catch (InflationGuard.Exceeded e) {
            throw new UnreadableFile(new WordFile.TooLarge(e.limit()), e);
        } catch (IOException e) {
            throw damaged(e);
        }
        if (checksum.getValue() != entry.getCrc()) {
            throw new UnreadableFile(new WordFile.Damaged());
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private static UnreadableFile damaged(Exception cause) {
        return new UnreadableFile(new WordFile.Damaged(), cause);
    }
}
