package org.newsdesk.handover;

import java.time.Instant;
import java.util.List;
import org.newsdesk.examination.Examination;
import org.newsdesk.examination.ReportedFinding;

/**
 * What a package says of the screening; what became of the findings stands in the checklist's records.
 *
 * @param day day of handing in it went by (K10)
 */
record ScreeningCard(
        Examination.Status status,
        String reason,
        String contentSha256,
        String day,
        String engineVersion,
        String listVersion,
        Instant finishedAt,
        List<ReportedFinding> findings) {

    static ScreeningCard of(Examination examination) {
        return new ScreeningCard(
                examination.status(),
                examination.reason(),
                examination.contentSha256(),
                examination.day() == null ? null : examination.day().toString(),
                examination.engineVersion(),
                examination.listVersion(),
                examination.finishedAt(),
                examination.findings());
    }
}
