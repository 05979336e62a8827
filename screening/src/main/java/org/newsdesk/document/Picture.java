package org.newsdesk.document;

/**
 * A picture that readers see on the page.
 *
 * @param passage index of the passage it stands in or, when its paragraph has no text, of the one that follows; the number of
 *     passages when none follows
 * @param inTable whether it stands in a table
 * @param inText whether its paragraph has text of its own
 * @param ornament whether it is marked as decorative, or stands in a header or footer
 * @param name name of the image file in the package, such as {@code image1.jpeg}
 */
public record Picture(int passage, boolean inTable, boolean inText, boolean ornament, String name) {}
