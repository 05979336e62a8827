package org.newsdesk.document;

/**
 * How much of a file is read before it counts as too large (I9).
 *
 * @param maxFileBytes size of the file
 * @param maxEntries number of entries in the package
 * @param maxInflatedBytes size of all entries together after inflation
 * @param maxRatio inflated size of an entry divided by its size in the file; asked only of entries larger than 1 MiB
 * @param maxParagraphs paragraphs kept as text; more only cut the text short
 * @param maxCharacters characters kept as text; more only cut the text short
 */
public record WordLimits(
        long maxFileBytes, int maxEntries, long maxInflatedBytes, int maxRatio, int maxParagraphs, int maxCharacters) {

    private static final long MEBIBYTE = 1024 * 1024;

    /** Limits that every honest draft stays far below. */
    public static WordLimits defaults() {
        return new WordLimits(50 * MEBIBYTE, 2000, 256 * MEBIBYTE, 200, 5000, 200_000);
    }
}
