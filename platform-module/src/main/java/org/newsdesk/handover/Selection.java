package org.newsdesk.handover;

import java.util.List;

/**
 * Which pieces a package is made of: these, or those released in a year.
 *
 * @param pieces node ids; empty when a year is asked for
 * @param year year of release, or {@code null}
 * @param unit code of the unit within that year, or {@code null} for all
 */
record Selection(List<String> pieces, Integer year, String unit) {
    Selection {
        pieces = pieces == null ? List.of() : List.copyOf(pieces);
    }
}
