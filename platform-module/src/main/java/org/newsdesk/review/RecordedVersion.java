package org.newsdesk.review;

/**
 * What the trail keeps of a version when the piece is released, whatever becomes of the version's content.
 *
 * @param label such as 1.2
 * @param sha256 SHA-256 of its content
 * @param at when it was made, in milliseconds since 1970
 * @param by user name of who made it
 */
public record RecordedVersion(String label, String sha256, long at, String by, String byName) {}
