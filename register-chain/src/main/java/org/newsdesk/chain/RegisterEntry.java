package org.newsdesk.chain;

import java.time.Instant;

/**
 * An entry of the register.
 *
 * @param sequence position, from 1 without gaps; not part of the hash, the chain itself fixes the order
 * @param year year of the entry in the time zone of the bureau
 * @param number number of a {@link EntryKind#REGISTRATION} within its year (I6); null for the other kinds
 * @param label number as printed, such as 〔2026〕12号; later entries of a registered piece repeat it; null before registration
 * @param draftId node id of the draft
 * @param unit code of the unit
 * @param actor user name of who did it
 * @param at when, to the millisecond
 * @param contentSha256 SHA-256 of the content
 * @param trailSha256 SHA-256 over the sign-offs, or null
 * @param details what the kind of entry adds, as JSON text, or null: the outlet of a publication, for example
 * @param previousHash hash of the entry before; 64 zeros for the first
 * @param hash SHA-256 over all of the above but the sequence
 */
public record RegisterEntry(
        long sequence,
        EntryKind kind,
        int year,
        Integer number,
        String label,
        String draftId,
        String title,
        String unit,
        String unitName,
        String actor,
        String actorName,
        Instant at,
        String contentSha256,
        String trailSha256,
        String details,
        String previousHash,
        String hash) {

    private static final String FORM = "newsdesk-register-1";

    /** Builds the entry that follows a head. */
    public static RegisterEntry following(
            RegisterHead head, EntryDraft draft, Instant at, int year, Integer number, String label) {
        RegisterEntry open = new RegisterEntry(
                head.sequence() + 1,
                draft.kind(),
                year,
                number,
                label,
                draft.draftId(),
                draft.title(),
                draft.unit(),
                draft.unitName(),
                draft.actor(),
                draft.actorName(),
                at,
                draft.contentSha256(),
                draft.trailSha256(),
                draft.details(),
                head.hash(),
                "");
        return open.withHash(open.computedHash());
    }

    /** The hash that the entry's values have; equals {@link #hash()} unless somebody altered the entry. */
    public String computedHash() {
        Sha256 values = new Sha256()
                .add(FORM)
                .add(kind)
                .add(year)
                .add(number)
                .add(label)
                .add(draftId)
                .add(title)
                .add(unit)
                .add(unitName)
                .add(actor)
                .add(actorName)
                .add(at.toEpochMilli())
                .add(contentSha256)
                .add(trailSha256)
                .add(previousHash);
        // entries without details keep the hash they had before there were any
        return (details == null ? values : values.add(details)).hex();
    }

    private RegisterEntry withHash(String value) {
        return new RegisterEntry(
                sequence,
                kind,
                year,
                number,
                label,
                draftId,
                title,
                unit,
                unitName,
                actor,
                actorName,
                at,
                contentSha256,
                trailSha256,
                details,
                previousHash,
                value);
    }
}
