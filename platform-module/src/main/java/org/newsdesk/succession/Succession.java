package org.newsdesk.succession;

import java.time.Instant;

/**
 * That one piece corrects or withdraws another one.
 *
 * @param earlier node id of the released piece
 * @param later node id of the draft or piece that follows it
 * @param person user name of who began it
 */
record Succession(
        String earlier,
        String later,
        SuccessionKind kind,
        String reason,
        String person,
        String personName,
        Instant at) {}
