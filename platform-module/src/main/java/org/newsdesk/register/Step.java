package org.newsdesk.register;

import org.newsdesk.chain.EntryKind;

/**
 * What an entry says that decides on the next one of its piece.
 *
 * @param label null before registration
 */
record Step(EntryKind kind, String label, String contentSha256) {}
