package org.newsdesk.document;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.newsdesk.document.Frame.Table;

/** Follows the markup of tables: what is behind cells, and which rows and cells are changed or hidden. */
final class TableMarkup {

    private static final int LOWEST_VISIBLE_TWENTIETHS = 41;
    private static final int MOST_COLUMNS = 1000;

    private TableMarkup() {}

    /** Takes a start tag; whether it was one of a table. */
    static boolean start(XMLStreamReader xml, Frame frame, PartContext part) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "tbl" -> frame.tables().push(new Table());
            case "tblPr" -> table(xml, frame, part);
            case "trPr" -> row(xml, frame, part);
            case "tcPr" -> cell(xml, frame, part);
            case "tblPrEx", "tblGrid" -> Markup.skip(xml);
            case "tr" -> nextRow(table(frame));
            case "tc" -> nextCell(table(frame));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Takes an end tag; whether it was one of a table. */
    static boolean end(String element, Frame frame) {
        Table table = frame.tables().peek();
        switch (element) {
            case "tbl" -> frame.tables().poll();
            case "tr" -> {
                if (table != null) {
                    table.rowTrick = 0;
                }
            }
            case "tc" -> {
                if (table != null) {
                    table.cellTrick = 0;
                    table.cellShade = Colours.UNSET;
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void nextRow(Table table) {
        table.row++;
        table.column = 0;
        table.columnsOfCell = 0;
    }

    private static void nextCell(Table table) {
        table.column += table.columnsOfCell;
        table.columnsOfCell = 1;
    }

    private static Table table(Frame frame) {
        return frame.tables().isEmpty() ? new Table() : frame.tables().peek();
    }

    private static void table(XMLStreamReader xml, Frame frame, PartContext part) throws XMLStreamException {
        Table table = table(frame);
        boolean coloured = part.styles().colours("");
        while (xml.next() != XMLStreamReader.END_ELEMENT) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "tblStyle" -> {
                        table.style = Markup.attribute(xml, "val");
                        coloured = part.styles().colours(table.style);
                    }
                    case "shd" -> table.shade = part.theme().shading(xml);
                    case "tblPrChange" -> change(frame, part);
                    default -> {}
                }
                Markup.skip(xml);
            }
        }
        if (coloured && table.shade == Colours.UNSET) {
            table.shade = Colours.COLOURED;
        }
    }

    private static void row(XMLStreamReader xml, Frame frame, PartContext part) throws XMLStreamException {
        Table table = table(frame);
        while (xml.next() != XMLStreamReader.END_ELEMENT) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "ins" -> table.rowTrick |= changed(OpenParagraph.INSERTED, frame, part);
                    case "del" -> table.rowTrick |= changed(OpenParagraph.DELETED, frame, part);
                    case "hidden" -> table.rowTrick |= Markup.on(xml) ? OpenParagraph.HIDDEN : 0;
                    case "trHeight" -> table.rowTrick |= flat(xml) ? OpenParagraph.HIDDEN : 0;
                    case "trPrChange" -> change(frame, part);
                    default -> {}
                }
                Markup.skip(xml);
            }
        }
    }

    private static void cell(XMLStreamReader xml, Frame frame, PartContext part) throws XMLStreamException {
        Table table = table(frame);
        while (xml.next() != XMLStreamReader.END_ELEMENT) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "shd" -> table.cellShade = part.theme().shading(xml);
                    case "gridSpan" ->
                        table.columnsOfCell =
                                (int) Math.min(Markup.number(Markup.attribute(xml, "val"), 1), MOST_COLUMNS);
                    case "cellIns" -> table.cellTrick |= changed(OpenParagraph.INSERTED, frame, part);
                    case "cellDel" -> table.cellTrick |= changed(OpenParagraph.DELETED, frame, part);
                    case "cellMerge", "tcPrChange" -> change(frame, part);
                    default -> {}
                }
                Markup.skip(xml);
            }
        }
    }

    private static int changed(int trick, Frame frame, PartContext part) {
        change(frame, part);
        return trick;
    }

    private static void change(Frame frame, PartContext part) {
        part.changes().withoutText(frame.story(), frame.story().next());
    }

    private static boolean flat(XMLStreamReader xml) {
        return Markup.attribute(xml, "hRule").equals("exact")
                && Markup.number(Markup.attribute(xml, "val"), LOWEST_VISIBLE_TWENTIETHS) < LOWEST_VISIBLE_TWENTIETHS;
    }
}
