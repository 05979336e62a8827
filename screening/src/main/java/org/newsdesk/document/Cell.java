package org.newsdesk.document;

/**
 * A cell by its place in its table.
 *
 * @param row counted from zero; a smaller one than before begins another table
 * @param column counted from zero, cells that span several counted as so many
 */
public record Cell(int row, int column) {

    /** Outside tables. */
    public static final Cell NONE = new Cell(-1, -1);
}
