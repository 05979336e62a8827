package org.newsdesk.chain;

import java.time.Instant;

/** An entry as a line of an export: the very values its hash is made of. Times are milliseconds since 1970 in UTC. */
record ExportLine(
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
        long at,
        String contentSha256,
        String trailSha256,
        String details,
        String previousHash,
        String hash) {

    static ExportLine of(RegisterEntry entry) {
        return new ExportLine(
                entry.sequence(),
                entry.kind(),
                entry.year(),
                entry.number(),
                entry.label(),
                entry.draftId(),
                entry.title(),
                entry.unit(),
                entry.unitName(),
                entry.actor(),
                entry.actorName(),
                entry.at().toEpochMilli(),
                entry.contentSha256(),
                entry.trailSha256(),
                entry.details(),
                entry.previousHash(),
                entry.hash());
    }

    RegisterEntry entry() {
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
                Instant.ofEpochMilli(at),
                contentSha256,
                trailSha256,
                details,
                previousHash,
                hash);
    }
}
