package org.newsdesk.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a .docx part by part. The main text comes first; of the other parts, what they hold decides how they are read, not what
 * they are called. A part that cannot be read makes the file a damaged one.
 */
final class WordDocument {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String USUAL_MAIN_PART = "word/document.xml";
    private static final String MAIN_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final List<String> READING_ORDER = List.of(
            "word/header", "word/footer", "word/footnotes", "word/endnotes", "word/comments", "word/", "docprops/", "");
    private static final int HEAD_BYTES = 8;

    private final ZipPackage parts;
    private final TextCollector collector;
    private final EmbeddedObjects objects;
    private final InvisibleText invisibleText;
    private final DocumentChanges changes = new DocumentChanges();
    private final DocumentProperties properties = new DocumentProperties();
    private final Theme theme = new Theme();
    private final WordStyles styles = new WordStyles(theme);
    private final Set<String> diagramTexts = new HashSet<>();
    private final Set<String> imported = new HashSet<>();

    WordDocument(ZipPackage parts, TextCollector collector, EmbeddedObjects objects) {
        this(parts, collector, objects, new InvisibleText());
    }

    WordDocument(ZipPackage parts, TextCollector collector, EmbeddedObjects objects, InvisibleText invisibleText) {
        this.parts = parts;
        this.collector = collector;
        this.objects = objects;
        this.invisibleText = invisibleText;
    }

    void read() {
        Relationships ofPackage = Relationships.of(parts, "");
        String main = ofPackage.part("/officeDocument").orElse(USUAL_MAIN_PART);
        requireWord(main);
        Relationships relationships = Relationships.of(parts, main);
        existing(relationships.part("/theme")).ifPresent(part -> parts.parse(part, theme::read));
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        existing(relationships.part("/styles").or(() -> Optional.of(folder + "styles.xml")))
                .ifPresent(part -> parts.parse(part, styles::read));
        PartContext context = context(main, relationships, false);
        parts.parse(main, new StoryReader(context, Location.BODY));
        addresses(context);
        imports(relationships);
        for (String part : inReadingOrder()) {
            if (parts.unread(part)) {
                part(part);
            }
        }
        properties.report(collector);
        changes.finish();
    }

    private Optional<String> existing(Optional<String> part) {
        return part.filter(parts::has);
    }

    private PartContext context(String part, Relationships relationships, boolean pageMargin) {
        return new PartContext(collector, styles, theme, changes, relationships, pageMargin, invisibleText.of(part));
    }

    private List<String> inReadingOrder() {
        List<String> names = new ArrayList<>(parts.names());
        names.sort(Comparator.comparingInt(WordDocument::rank)); // stable: otherwise the order of the package
        return names;
    }

    private static int rank(String part) {
        String lower = part.toLowerCase(Locale.ROOT);
        for (int i = 0; i < READING_ORDER.size(); i++) {
            if (lower.startsWith(READING_ORDER.get(i))) {
                return i;
            }
        }
        return READING_ORDER.size();
    }

    private void part(String part) {
        String lower = part.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".xml") || lower.endsWith(".vml") || lower.endsWith(".svg")) {
            Relationships relationships = Relationships.of(parts, part);
            parts.parse(part, xml -> xml(xml, part, relationships));
        } else if (lower.endsWith(".rels")) {
            Relationships.of(parts, partOf(part)); // the part they belong to is no XML, or missing
            if (parts.unread(part)) {
                parts.parse(part, xml -> {});
            }
        } else {
            parts.read(part, in -> bytes(part, in));
        }
    }

    private static String partOf(String relationships) {
        String owner = relationships.replaceFirst("_rels/(?=[^/]*$)", "");
        return owner.substring(0, owner.length() - ".rels".length());
    }

    /** Reads XML by its root element. */
    private void xml(XMLStreamReader xml, String part, Relationships relationships) throws XMLStreamException {
        while (xml.hasNext() && xml.next() != XMLStreamReader.START_ELEMENT) {
            // comments and processing instructions before the root
        }
        switch (xml.getLocalName()) {
            case "coreProperties" -> properties.readNamed(xml);
            case "Properties" -> {
                if (xml.getNamespaceURI().endsWith("/custom-properties")
                        || xml.getNamespaceURI().endsWith("customProperties")) {
                    properties.readCustom(xml);
                } else {
                    properties.readNamed(xml);
                }
            }
            case "hdr" -> story(xml, part, Location.HEADER, relationships);
            case "ftr" -> story(xml, part, Location.FOOTER, relationships);
            case "footnotes", "endnotes" -> story(xml, part, Location.FOOTNOTE, relationships);
            case "comments" -> story(xml, part, Location.COMMENT, relationships);
            case "styles", "theme", "fonts", "numbering", "webSettings", "datastoreItem", "ink" -> {}
            case "settings" -> settings(xml, part, relationships);
            case "chartSpace" -> new PackageXml(collector.story(Location.TEXTBOX), false, true).read(xml);
            case "dataModel" -> diagram(xml, true);
            case "drawing" -> diagram(xml, false);
            default -> {
                if (Markup.of(xml) == Markup.WORD) {
                    story(xml, part, Location.HIDDEN, relationships);
                } else {
                    new PackageXml(collector.story(Location.CUSTOMXML), true, false).read(xml);
                }
            }
        }
    }

    private void story(XMLStreamReader xml, String part, Location location, Relationships relationships)
            throws XMLStreamException {
        PartContext context = context(part, relationships, location == Location.HEADER || location == Location.FOOTER);
        new StoryReader(context, location).read(xml);
        addresses(context);
        imports(relationships);
    }

    /** The variables of a document are data that fields and macros show. */
    private void settings(XMLStreamReader xml, String part, Relationships relationships) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("docVar")) {
                collector.plain(Location.DOCPROPS, Markup.attribute(xml, "val"));
            }
        }
        addresses(context(part, relationships, false));
    }

    /** A diagram is stored as data and, once more, as it was last drawn. */
    private void diagram(XMLStreamReader xml, boolean data) throws XMLStreamException {
        int mark = collector.mark();
        new PackageXml(collector.story(Location.TEXTBOX), false, true).read(xml);
        for (Story story : collector.since(mark)) {
            if (data) {
                story.passages().forEach(passage -> diagramTexts.add(passage.text()));
            } else if (story.passages().stream().allMatch(passage -> diagramTexts.contains(passage.text()))) {
                story.clear();
            }
        }
    }

    /** References out of the package that no link of the text accounts for: linked pictures and objects, templates. */
    private void addresses(PartContext context) {
        for (Relationships.Relationship relationship :
                context.relationships().externalBut(context.usedRelationships())) {
            Story story = collector.story(Location.FIELDCODE);
            if (story.plain(relationship.target())) {
                story.traceLast(Trace.Kind.FIELD_URL);
            }
        }
    }

    /** Word imports such parts into the text when it opens the file. */
    private void imports(Relationships relationships) {
        relationships.all().stream()
                .filter(relationship -> relationship.type().endsWith("/aFChunk") && !relationship.external())
                .map(Relationships.Relationship::target)
                .forEach(this::importPart);
    }

    private void importPart(String part) {
        if (!imported.add(part)) {
            return;
        }
        TextCollector within = new TextCollector(collector.budget());
        parts.read(part, in -> new EmbeddedObjects(within, parts.guard()).read(part, in));
        Story story = collector.story(Location.BODY);
        for (Story inner : within.since(0)) {
            inner.passages().forEach(passage -> story.addCounted(passage.text()));
            if (inner.traces().stream().anyMatch(trace -> trace.kind() == Trace.Kind.UNREAD_OBJECT)) {
                throw new UnreadableFile(UnreadableReason.DAMAGED);
            }
        }
    }

    private void bytes(String part, InputStream content) throws IOException {
        String lower = part.toLowerCase(Locale.ROOT);
        BufferedInputStream in = new BufferedInputStream(content);
        in.mark(HEAD_BYTES);
        FileKind kind = FileKind.of(in.readNBytes(HEAD_BYTES));
        in.reset();
        boolean image = kind == FileKind.JPEG || kind == FileKind.PNG || kind == FileKind.OTHER && isImage(lower);
        if (lower.contains("vbaproject")) {
            throw new UnreadableFile(UnreadableReason.NOT_WORD);
        } else if (image) {
            new ImageReader(collector, parts.guard().deadline()).read(in);
        } else if (!isFont(lower)) {
            objects.read(part.substring(part.lastIndexOf('/') + 1), in);
        }
    }

    private static boolean isImage(String part) {
        return part.matches(".*\\.(jpe?g|png|gif|bmp|tiff?|emf|wmf|emz|wmz|webp|wdp|hdp|heic|jfif|pcx|pict)");
    }

    private static boolean isFont(String part) {
        return part.endsWith(".odttf") || part.endsWith(".ttf");
    }

    private void requireWord(String main) {
        if (!parts.has(CONTENT_TYPES) || !parts.has(main)) {
            throw new UnreadableFile(UnreadableReason.NOT_WORD);
        }
        boolean[] word = {false};
        parts.parse(CONTENT_TYPES, xml -> {
            while (xml.hasNext()) {
                word[0] |= xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("Override")
                        && Markup.anyAttribute(xml, "PartName").equalsIgnoreCase("/" + main)
                        && Markup.anyAttribute(xml, "ContentType").equals(MAIN_TYPE);
            }
        });
        if (!word[0]) {
            throw new UnreadableFile(UnreadableReason.NOT_WORD);
        }
    }
}
