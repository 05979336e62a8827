package org.newsdesk.document;

import java.util.ArrayDeque;
import java.util.Deque;

/** A place that text flows in: the page, a text box, a note, a comment. */
final class Frame {

    private final Story story;
    private final int outerParagraphs;
    private final int inheritedTrick;
    private final int background;
    private final Deque<Table> tables = new ArrayDeque<>();

    /**
     * A frame.
     *
     * @param outerParagraphs how many paragraphs were open when it began
     * @param inheritedTrick what hides all that is in it
     * @param background colour of what is behind its text
     */
    Frame(Story story, int outerParagraphs, int inheritedTrick, int background) {
        this.story = story;
        this.outerParagraphs = outerParagraphs;
        this.inheritedTrick = inheritedTrick;
        this.background = background;
    }

    Story story() {
        return story;
    }

    int outerParagraphs() {
        return outerParagraphs;
    }

    Deque<Table> tables() {
        return tables;
    }

    Location location() {
        return story.location() == Location.BODY && !tables.isEmpty() ? Location.TABLE : story.location();
    }

    Cell cell() {
        return tables.isEmpty() ? Cell.NONE : new Cell(tables.peek().row, tables.peek().column);
    }

    /** What hides or changes all text at this point, besides its run. */
    int trick() {
        int trick = inheritedTrick;
        for (Table table : tables) {
            trick |= table.rowTrick | table.cellTrick;
        }
        return trick;
    }

    int inheritedTrick() {
        return inheritedTrick;
    }

    /** The colour behind paragraphs at this point. */
    int background() {
        for (Table table : tables) {
            if (table.cellShade != Colours.UNSET) {
                return table.cellShade;
            }
            if (table.shade != Colours.UNSET) {
                return table.shade;
            }
        }
        return background;
    }

    String tableStyle() {
        return tables.isEmpty() ? "" : tables.peek().style;
    }

    /** A table while it is being read. */
    static final class Table {
        String style = "";
        int row = -1;
        int column;
        int columnsOfCell;
        int shade = Colours.UNSET;
        int rowTrick;
        int cellTrick;
        int cellShade = Colours.UNSET;
    }
}
