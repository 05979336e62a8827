package org.newsdesk.publication;

/**
 * A medium that publishes pieces.
 *
 * @param code short name in JSON and in the register; never used for another outlet
 * @param name as people read it
 * @param active whether publications are still recorded for it; what was recorded stays
 */
public record Outlet(String code, String name, MediaTier tier, boolean active) {}
