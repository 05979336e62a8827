package org.newsdesk.publication;

/**
 * The details of an entry that annuls another one.
 *
 * @param annuls position of the entry that does not count any more
 * @param reason why
 */
record Annulment(long annuls, String reason) {}
