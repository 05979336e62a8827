package org.newsdesk.document;

/**
 * How much of a file is read before it counts as too large (I9).
 *
 * @param maxFileBytes size of the file
 * @param maxEntries number of entries in a package, those of embedded packages included
 * @param maxInflatedBytes size of all entries together after inflation, those of embedded packages included
 * @param maxRatio inflated size of an entry divided by its size in the file; asked only of entries larger than 1 MiB
 * @param maxPassages paragraphs, comments, properties … that are read
 * @param maxCharacters characters of all passages together, in UTF-16 units
 */
public record ReadingLimits(
        long maxFileBytes, int maxEntries, long maxInflatedBytes, int maxRatio, int maxPassages, int maxCharacters) {

    private static final long MEBIBYTE = 1024 * 1024;

    /** Limits that every honest draft stays far below. */
    public static ReadingLimits defaults() {
        return new ReadingLimits(50 * MEBIBYTE, 2000, 256 * MEBIBYTE, 200, 200_000, 5_000_000);
    }
}
