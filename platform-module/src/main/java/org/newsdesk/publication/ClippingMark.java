package org.newsdesk.publication;

/**
 * The clipping an entry of the register is bound to.
 *
 * @param name file name
 * @param sha256 SHA-256 of its bytes, 64 hexadecimal digits
 */
record ClippingMark(String name, String sha256) {}
