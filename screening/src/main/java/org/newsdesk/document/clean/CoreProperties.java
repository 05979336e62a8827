package org.newsdesk.document.clean;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.function.Predicate;
import org.newsdesk.document.Relationships;
import org.newsdesk.document.Relationships.Relationship;
import org.newsdesk.document.ZipPackage;

/** The properties of a clean copy: its title, when that is on the page anyway. */
record CoreProperties(String part, String title) {

    private static final int LONGEST_TITLE = 500;

    /** Empty when there is no title that one sees. */
    static Optional<CoreProperties> of(ZipPackage parts, Relationships relationships, Predicate<String> shown) {
        return relationships.all().stream()
                .filter(relationship -> PartKinds.isCoreProperties(relationship.type()))
                .map(Relationship::target)
                .filter(parts::has)
                .findFirst()
                .map(part -> new CoreProperties(part, title(parts, part)))
                .filter(properties -> !properties.title.isEmpty() && shown.test(properties.title));
    }

    boolean isPart(String name) {
        return part.equalsIgnoreCase(name);
    }

    void write(Writer writer) throws IOException {
        writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
                + title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                + "</dc:title></cp:coreProperties>");
    }

    private static String title(ZipPackage parts, String part) {
        StringBuilder title = new StringBuilder();
        parts.parse(part, xml -> {
            boolean inTitle = false;
            while (xml.hasNext()) {
                xml.next();
                if (xml.isStartElement() || xml.isEndElement()) {
                    inTitle = xml.isStartElement() && xml.getLocalName().equals("title");
                } else if (inTitle && xml.isCharacters() && title.length() < LONGEST_TITLE) {
                    title.append(xml.getText());
                }
            }
        });
        return title.toString().strip();
    }
}
