package org.newsdesk.archive;

/**
 * The certificate of a disposal.
 *
 * @param id node id of the document
 * @param sha256 SHA-256 of its bytes; the register keeps it, so that another certificate shows
 */
public record Certificate(String id, String name, String sha256) {}
