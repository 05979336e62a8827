package org.newsdesk.handover;

/**
 * How large a package may be to be taken in.
 *
 * @param packed most bytes of the zip
 * @param files most files in it
 * @param bytes most bytes of all of them, unpacked
 * @param ratio most that a file of more than a megabyte may unpack to, as a multiple
 */
public record BagLimits(long packed, long files, long bytes, int ratio) {}
