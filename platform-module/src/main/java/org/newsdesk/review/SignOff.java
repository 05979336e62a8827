package org.newsdesk.review;

import java.time.Instant;
import org.newsdesk.draft.Level;

/**
 * A signature at a level, as the trail keeps it; it never changes (I5, G7).
 *
 * @param id node id
 * @param person user name of who signed
 * @param role role in which the person signed, such as HEAD
 * @param onBehalfOf user name of the absent holder for whom a substitute signed (代), or {@code null}
 * @param opinion the words written, or an empty text
 * @param round round of review it belongs to
 * @param contentSha256 SHA-256 of the content it was given for (I1)
 * @param versionLabel label of that version, or {@code null}
 * @param mandate first and last day of the substitute's mandate, such as {@code 2026-11-01/2026-11-30}, or {@code null}
 */
public record SignOff(
        String id,
        Level level,
        String person,
        String personName,
        String role,
        String onBehalfOf,
        String onBehalfOfName,
        Outcome outcome,
        String opinion,
        Instant at,
        int round,
        String contentSha256,
        String versionLabel,
        String mandate) {}
