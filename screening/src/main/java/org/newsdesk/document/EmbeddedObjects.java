package org.newsdesk.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * Reads files within a file: whatever text they hold, it is hidden. What cannot be read is reported as unread, since nobody can say
 * what is in it (I9).
 */
final class EmbeddedObjects {

    private static final int DEEPEST = 3;
    private static final String PACKAGER = "\u0001Ole10Native";
    private static final Set<String> WITHOUT_CONTENT = Set.of(
            "\u0001CompObj",
            "\u0001Ole",
            "\u0003ObjInfo",
            "\u0003LinkInfo",
            "\u0003EPRINT",
            "\u0003META",
            "\u0002OlePres000",
            "\u0002OlePres001");

    private final TextCollector collector;
    private final InflationGuard guard;
    private final int depth;

    EmbeddedObjects(TextCollector collector, InflationGuard guard) {
        this(collector, guard, 1);
    }

    private EmbeddedObjects(TextCollector collector, InflationGuard guard, int depth) {
        this.collector = collector;
        this.guard = guard;
        this.depth = depth;
    }

    /** Reads an object; its name in the package is what people get to see. */
    void read(String name, InputStream content) throws IOException {
        collector.apart(Trace.Kind.EMBEDDED_OBJECT, Location.EMBEDDED, name);
        try (TemporaryFile file = TemporaryFile.of(content, Long.MAX_VALUE)) {
            file(name, file.path());
        }
    }

    private void file(String name, Path file) throws IOException {
        TextCollector within = new TextCollector(collector.budget());
        boolean read;
        try {
            read = depth <= DEEPEST && content(file, within);
        } catch (UnreadableFile e) {
            if (!e.ofObjectOnly()) {
                throw e;
            }
            read = false;
        } catch (IOException | LinkageError e) {
            read = false; // broken, or of a kind whose library is missing
        }
        adopt(within);
        if (!read) {
            collector.apart(Trace.Kind.UNREAD_OBJECT, Location.EMBEDDED, name);
        }
    }

    /** Reads by what the bytes are; whether anything could be made of them. */
    private boolean content(Path file, TextCollector within) throws IOException {
        switch (FileKind.of(file)) {
            case PACKAGE -> {
                return officePackage(file, within);
            }
            case COMPOUND -> {
                return compound(file, within);
            }
            case PDF -> PdfDocument.read(file, guard, new EmbeddedObjects(within, guard, depth + 1), within);
            case JPEG, PNG -> {
                try (InputStream in = Files.newInputStream(file)) {
                    new ImageReader(within, guard.deadline()).readStrictly(in);
                }
            }
            default -> {
                return PlainText.read(file, within);
            }
        }
        return true;
    }

    private boolean officePackage(Path file, TextCollector within) throws IOException {
        EmbeddedObjects deeper = new EmbeddedObjects(within, guard, depth + 1);
        try (ZipPackage parts = ZipPackage.open(file, guard)) {
            if (parts.has("xl/workbook.xml") || parts.has("ppt/presentation.xml")) {
                new OfficePackage(parts, within, deeper).read();
                return true;
            }
            if (parts.has("[Content_Types].xml") && parts.has("word/document.xml")) {
                new WordDocument(parts, within, deeper).read();
                return true;
            }
        }
        return false;
    }

    private boolean compound(Path file, TextCollector within) throws IOException {
        try (CompoundFile streams = CompoundFile.open(file)) {
            for (String holder : new String[] {PACKAGER, "Package", "CONTENTS"}) {
                if (streams.has(holder)) {
                    return stream(streams, holder, within);
                }
            }
            return !streams.streams().isEmpty() && WITHOUT_CONTENT.containsAll(streams.streams());
        }
    }

    private boolean stream(CompoundFile streams, String name, TextCollector within) throws IOException {
        try (TemporaryFile inner = TemporaryFile.of(new ByteArrayInputStream(new byte[0]), 0)) {
            try (OutputStream out = Files.newOutputStream(inner.path())) {
                streams.copy(name, out, guard.deadline());
            }
            if (!name.equals(PACKAGER)) {
                return new EmbeddedObjects(within, guard, depth + 1).content(inner.path(), within);
            }
            try (InputStream in = Files.newInputStream(inner.path())) {
                PackagedFile packaged = PackagedFile.read(in);
                within.plain(Location.EMBEDDED, packaged.label());
                within.plain(Location.EMBEDDED, packaged.path());
                new EmbeddedObjects(within, guard, depth + 1).file(packaged.label(), packaged.content(), within);
                return true;
            }
        }
    }

    private void file(String name, InputStream content, TextCollector within) throws IOException {
        try (TemporaryFile file = TemporaryFile.of(content, Long.MAX_VALUE)) {
            new EmbeddedObjects(within, guard, depth).file(name, file.path());
        }
    }

    /** Takes over what an object says; where it stands in it does not matter to the reader of the page. */
    private void adopt(TextCollector within) {
        for (Story inner : within.since(0)) {
            Story story = collector.story(Location.EMBEDDED);
            inner.passages().forEach(passage -> story.addCounted(passage.text()));
            inner.traces().stream()
                    .filter(trace -> switch (trace.kind()) {
                        case UNREAD_OBJECT, GPS -> true;
                        default -> false;
                    })
                    .forEach(trace -> story.add(Trace.apart(trace.kind(), trace.location(), trace.text())));
        }
    }
}
