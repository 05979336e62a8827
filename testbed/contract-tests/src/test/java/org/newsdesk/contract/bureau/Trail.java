package org.newsdesk.contract.bureau;

import java.util.List;

/**
 * All that an attack must leave as it was: equal before and after.
 *
 * @param signOffs each sign-off of all rounds as the extension reports it
 * @param registerEntries the entries of the piece in the register
 * @param bytes SHA-256 of the content as it is read back
 */
public record Trail(
        String state,
        String level,
        int round,
        List<String> signOffs,
        String contentSha256,
        String registerNumber,
        String registeredAt,
        String releasedAt,
        List<String> registerEntries,
        String bytes) {}
