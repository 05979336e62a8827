package org.newsdesk.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/**
 * The parts of an Office Open XML package. Each is inflated once, no further than the limits allow, and its checksum compared in
 * passing. Names are compared without regard to case, as the format demands.
 */
public final class ZipPackage implements AutoCloseable {

    private static final long LARGEST_XML_BYTES = 48L * 1024 * 1024;
    private static final int BUFFER_BYTES = 32 * 1024;

    private final ZipFile zip;
    private final InflationGuard guard;
    private final Map<String, ZipEntry> parts = new LinkedHashMap<>();
    private final Set<String> unread = new HashSet<>();

    private ZipPackage(ZipFile zip, InflationGuard guard) {
        this.zip = zip;
        this.guard = guard;
    }

    /** Opens a package; a name that comes twice is a mistake, because readers differ in what they take. */
    public static ZipPackage open(Path file, InflationGuard guard) {
        try {
            ZipPackage opened = new ZipPackage(new ZipFile(file.toFile()), guard);
            try {
                opened.list();
                return opened;
            } catch (UnreadableFile e) {
                opened.close();
                throw e;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw UnreadableFile.damaged(e);
        }
    }

    private void list() {
        guard.entries(zip.size());
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            if (parts.putIfAbsent(key(entry.getName()), entry) != null) {
                throw new UnreadableFile(UnreadableReason.DAMAGED);
            }
            unread.add(key(entry.getName()));
        }
    }

    /** Whether there is such a part. */
    public boolean has(String part) {
        return parts.containsKey(key(part));
    }

    /** Whether nobody has read that part yet. */
    boolean unread(String part) {
        return unread.contains(key(part));
    }

    /** Names of all parts as they stand in the package, folders left out. */
    public Collection<String> names() {
        return parts.values().stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .toList();
    }

    /** Parses a part; malformed XML makes the file a damaged one. */
    public void parse(String part, XmlPart reader) {
        read(part, in -> {
            try {
                SafeXml.read(new Limited(in), reader);
            } catch (XMLStreamException e) {
                throw UnreadableFile.damaged(e);
            }
        });
    }

    /** Hands out the bytes of a part; what the reader leaves over is inflated behind it. */
    public void read(String part, PartReader reader) {
        ZipEntry entry = parts.get(key(part));
        if (entry == null) {
            throw new UnreadableFile(UnreadableReason.DAMAGED);
        }
        CRC32 checksum = new CRC32();
        try (InputStream in = new CheckedInputStream(guard.guard(zip.getInputStream(entry), entry), checksum)) {
            reader.read(in);
            byte[] buffer = new byte[BUFFER_BYTES];
            while (in.read(buffer) >= 0) {
                // inflating is what checks
            }
        } catch (IOException e) {
            throw UnreadableFile.damaged(e);
        }
        if (checksum.getValue() != entry.getCrc()) {
            throw new UnreadableFile(UnreadableReason.DAMAGED);
        }
        unread.remove(key(part));
    }

    /** Inflates a part only to see that it can be. */
    void verify(String part) {
        read(part, in -> {});
    }

    InflationGuard guard() {
        return guard;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Parsers keep the longest comment or attribute in memory as a whole; this bounds it. */
    private static final class Limited extends FilterInputStream {
        private long read;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int more = super.read(buffer, offset, length);
            count(more);
            return more;
        }

        private void count(int more) {
            read += more;
            if (read > LARGEST_XML_BYTES) {
                throw new UnreadableFile(UnreadableReason.INFLATES_TOO_FAR);
            }
        }
    }

    /** Reads the bytes of one part, not necessarily to the end. */
    public interface PartReader {
        /** Reads as much as it wants. */
        void read(InputStream in) throws IOException;
    }
}
