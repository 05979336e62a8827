package org.newsdesk.archive;

import java.time.Instant;

/**
 * A records officer's proposal to dispose of a piece, which nobody has answered yet.
 *
 * @param id names it within the piece
 * @param by user name of the records officer
 */
public record Proposal(String id, String by, String byName, Instant at, String reason) {}
