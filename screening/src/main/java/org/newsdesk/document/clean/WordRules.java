package org.newsdesk.document.clean;

import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.newsdesk.document.Markup;

/** What becomes of the elements and attributes of WordprocessingML in a clean copy. */
final class WordRules {

    private static final Set<String> LEFT_OUT = Set.of(
            // what was deleted or moved away, and how anything looked before
            "del",
            "moveFrom",
            "delText",
            "delInstrText",
            "cellDel",
            "cellIns",
            "cellMerge",
            "rPrChange",
            "pPrChange",
            "sectPrChange",
            "tblPrChange",
            "tblPrExChange",
            "tblGridChange",
            "trPrChange",
            "tcPrChange",
            "numberingChange",
            "moveFromRangeStart",
            "moveFromRangeEnd",
            "moveToRangeStart",
            "moveToRangeEnd",
            "customXmlInsRangeStart",
            "customXmlInsRangeEnd",
            "customXmlDelRangeStart",
            "customXmlDelRangeEnd",
            "customXmlMoveFromRangeStart",
            "customXmlMoveFromRangeEnd",
            "customXmlMoveToRangeStart",
            "customXmlMoveToRangeEnd",
            // comments
            "commentRangeStart",
            "commentRangeEnd",
            "commentReference",
            "annotationRef",
            // who worked on it, where, with what data
            "permStart",
            "permEnd",
            "proofErr",
            "smartTagPr",
            "customXmlPr",
            "dataBinding",
            "tag",
            "alias",
            "placeholder",
            "rsids",
            "rsid",
            "docVars",
            "attachedTemplate",
            "attachedSchema",
            "mailMerge",
            "saveThroughXslt",
            "printerSettings",
            "trackRevisions",
            "revisionView",
            "helpText",
            "statusText",
            "entryMacro",
            "exitMacro");

    /** Nothing but their content stays. */
    private static final Set<String> UNWRAPPED = Set.of("ins", "moveTo", "smartTag", "customXml");

    private static final Set<String> HOLD_TEXT = Set.of("t", "instrText", "fldData");

    private WordRules() {}

    static boolean isLeftOut(String element) {
        return LEFT_OUT.contains(element);
    }

    static boolean isUnwrapped(String element) {
        return UNWRAPPED.contains(element);
    }

    /** Whether it only marks a place, between paragraphs as well as in them. */
    static boolean isRangeMark(String element) {
        return element.equals("bookmarkStart") || element.equals("bookmarkEnd");
    }

    /** Whether characters in the present element mean anything. */
    static boolean holdsText(XMLStreamReader xml) {
        return Markup.of(xml) != Markup.WORD || HOLD_TEXT.contains(xml.getLocalName());
    }

    /** Whether an attribute of the present element is kept: all but session marks, editors and addresses behind things. */
    static boolean isKept(XMLStreamReader xml, int attribute) {
        String name = xml.getAttributeLocalName(attribute);
        return switch (Markup.of(xml)) {
            case WORD -> !name.startsWith("rsid") && !name.equals("tooltip");
            case VML -> !name.equals("href") && !name.equals("target");
            default -> true;
        };
    }
}
