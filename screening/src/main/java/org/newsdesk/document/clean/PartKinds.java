package org.newsdesk.document.clean;

import java.util.Set;

/** What becomes of the parts of a package in a clean copy, by content type and by the relationship that leads to them. */
final class PartKinds {

    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** Parts in which paragraphs or their styles stand. */
    private static final Set<String> WORD_TEXTS = Set.of(
            "document.main+xml",
            "header+xml",
            "footer+xml",
            "footnotes+xml",
            "endnotes+xml",
            "styles+xml",
            "numbering+xml",
            "settings+xml");

    private static final Set<String> LEFT_OUT = Set.of(
            "comments",
            "commentsExtended",
            "commentsIds",
            "commentsExtensible",
            "people",
            "documenttasks",
            "customXml",
            "glossaryDocument",
            "attachedTemplate",
            "printerSettings",
            "mailMergeSource",
            "mailMergeHeaderSource",
            "mailMergeRecipientData",
            "recipientData",
            "thumbnail");

    private static final Set<String> OF_PACKAGE = Set.of("officeDocument");
    private static final Set<String> EMBEDDED = Set.of("oleObject", "package", "aFChunk", "control", "subDocument");

    private PartKinds() {}

    /** Whether a part of that content type is read and written anew. */
    static boolean isWordText(String contentType) {
        return contentType.startsWith(WORD_TYPE) && WORD_TEXTS.contains(contentType.substring(WORD_TYPE.length()));
    }

    /** Whether it holds notes; they come after the parts that refer to them. */
    static boolean isNotes(String contentType) {
        return contentType.endsWith("notes+xml");
    }

    /** Whether a relationship of a part is left out whatever refers to it. */
    static boolean isLeftOut(String relationshipType) {
        return LEFT_OUT.contains(lastStep(relationshipType));
    }

    /** Whether a relationship of the package itself is kept: the text is; properties, labels, signatures are not. */
    static boolean isKeptOfPackage(String relationshipType) {
        return OF_PACKAGE.contains(lastStep(relationshipType));
    }

    /** Whether a relationship leads to the properties that hold the title. */
    static boolean isCoreProperties(String relationshipType) {
        return lastStep(relationshipType).equals("core-properties");
    }

    /** Whether a relationship leads to something embedded that screening cannot take apart. */
    static boolean isEmbedded(String relationshipType) {
        return EMBEDDED.contains(lastStep(relationshipType));
    }

    private static String lastStep(String type) {
        return type.substring(type.lastIndexOf('/') + 1);
    }
}
