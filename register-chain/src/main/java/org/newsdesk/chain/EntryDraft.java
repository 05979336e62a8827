package org.newsdesk.chain;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a caller wants to have entered; the register adds position, number, time and hashes.
 *
 * @param kind what happened
 * @param draftId node id of the draft
 * @param title title of the piece at this moment
 * @param unit code of the unit that wrote it
 * @param unitName name of that unit at this moment
 * @param actor user name of who did it
 * @param actorName name people read
 * @param contentSha256 SHA-256 of the content, 64 hexadecimal digits
 * @param trailSha256 SHA-256 over the sign-offs of the round, 64 hexadecimal digits; null when there are none yet
 * @param details JSON text of what the kind of entry adds; null when it adds nothing
 */
public record EntryDraft(
        EntryKind kind,
        String draftId,
        String title,
        String unit,
        String unitName,
        String actor,
        String actorName,
        String contentSha256,
        String trailSha256,
        String details) {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final char REPLACEMENT = '\uFFFD';

    /**
     * Checks the values and replaces what a database cannot hold (NUL, half of a surrogate pair), so that an entry reads back
     * exactly as it was hashed.
     *
     * @throws IllegalArgumentException for a digest that is none
     */
    public EntryDraft {
        Objects.requireNonNull(kind, "kind");
        draftId = storable(Objects.requireNonNull(draftId, "draftId"));
        title = storable(Objects.requireNonNullElse(title, ""));
        unit = storable(Objects.requireNonNull(unit, "unit"));
        unitName = storable(Objects.requireNonNullElse(unitName, unit));
        actor = storable(Objects.requireNonNull(actor, "actor"));
        actorName = storable(Objects.requireNonNullElse(actorName, actor));
        details = details == null ? null : storable(details);
        requireDigest(contentSha256);
        if (trailSha256 != null) {
            requireDigest(trailSha256);
        }
    }

    private static void requireDigest(String digest) {
        if (digest == null || !DIGEST.matcher(digest).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal digits: " + digest);
        }
    }

    private static String storable(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> point == 0 || isLoneSurrogate(point) ? REPLACEMENT : point)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isLoneSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
