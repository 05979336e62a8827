package org.newsdesk.document.clean;

import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamReader;

/** The attributes by which elements refer to relationships of their part. */
final class References {

    private static final Set<String> NAMESPACES = Set.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
            "urn:schemas-microsoft-com:office:office");

    private References() {}

    /** Hands out all IDs that the present element refers to. */
    static void of(XMLStreamReader xml, Consumer<String> ids) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (isReference(xml, i)) {
                ids.accept(xml.getAttributeValue(i));
            }
        }
    }

    /** The ID that the present element refers to as {@code r:id}; empty when it does not. */
    static String id(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (isReference(xml, i) && xml.getAttributeLocalName(i).equals("id")) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static boolean isReference(XMLStreamReader xml, int attribute) {
        String namespace = xml.getAttributeNamespace(attribute);
        return namespace != null && NAMESPACES.contains(namespace);
    }
}
