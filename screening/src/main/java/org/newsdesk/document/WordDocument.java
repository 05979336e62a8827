package org.newsdesk.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/** Reads the parts of a .docx. */
final class WordDocument {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String USUAL_MAIN_PART = "word/document.xml";
    private static final String MAIN_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private final ZipPackage parts;
    private final TextCollector collector;
    private final DocumentChanges changes = new DocumentChanges();
    private final Theme theme = new Theme();
    private final WordStyles styles = new WordStyles(theme);

    private WordDocument(ZipPackage parts, TextCollector collector) {
        this.parts = parts;
        this.collector = collector;
    }

    static void read(Path file, InflationGuard guard, TextCollector collector) throws IOException {
        try (ZipPackage parts = ZipPackage.open(file, guard)) {
            new WordDocument(parts, collector).read();
        }
    }

    private void read() {
        String main = Relationships.of(parts, "").part("/officeDocument").orElse(USUAL_MAIN_PART);
        requireWord(main);
        Relationships relationships = Relationships.of(parts, main);
        existing(relationships.part("/theme")).ifPresent(part -> parts.parse(part, theme::read));
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        existing(relationships.part("/styles").or(() -> Optional.of(folder + "styles.xml")))
                .ifPresent(part -> parts.parse(part, styles::read));
        story(main, Location.BODY, relationships);
        for (String part : parts.names()) {
            if (parts.unread(part)) {
                rest(part);
            }
        }
        changes.finish();
    }

    private Optional<String> existing(Optional<String> part) {
        return part.filter(parts::has);
    }

    private void story(String part, Location location, Relationships relationships) {
        boolean margin = location == Location.HEADER || location == Location.FOOTER;
        PartContext context = new PartContext(collector, styles, theme, changes, relationships, margin);
        parts.parse(part, new StoryReader(context, location));
    }

    private void rest(String part) {
        switch (part.replaceFirst("\\d*\\.xml$", "")) {
            case "word/header" -> story(part, Location.HEADER, Relationships.of(parts, part));
            case "word/footer" -> story(part, Location.FOOTER, Relationships.of(parts, part));
            case "word/footnotes", "word/endnotes" -> story(part, Location.FOOTNOTE, Relationships.of(parts, part));
            case "word/comments" -> story(part, Location.COMMENT, Relationships.of(parts, part));
            default -> parts.verify(part);
        }
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
