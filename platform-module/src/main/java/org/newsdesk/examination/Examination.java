package org.newsdesk.examination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the screening of a draft's present content came to.
 *
 * @param status where it stands
 * @param reason why the file could not be read, or {@link #TOO_MANY} when not every finding was kept; otherwise {@code null}
 * @param contentSha256 SHA-256 of the content that was screened (I1); {@code null} while it is pending
 * @param day the day of handing in that was assumed (K10)
 * @param listVersion version of the lists in force
 * @param finishedAt when it was written down
 * @param findings in reading order
 */
public record Examination(
        Status status,
        String reason,
        String contentSha256,
        LocalDate day,
        String engineVersion,
        String listVersion,
        Instant finishedAt,
        List<ReportedFinding> findings) {

    /** The reason of a report that holds the first findings only, those that block before the others. */
    public static final String TOO_MANY = "TOO_MANY_FINDINGS";

    public Examination {
        findings = List.copyOf(findings);
    }

    /** Where a screening stands. */
    public enum Status {
        /** Not finished for the content as it is now. */
        PENDING,
        /** Read to the end, nothing found. */
        CLEAN,
        /** Read to the end, something found. */
        FINDINGS,
        /** Could not be read to the end; blocks (I9). */
        UNSCREENED
    }

    /** Nothing is known of the content yet. */
    public static Examination pending() {
        return new Examination(Status.PENDING, null, null, null, null, null, null, List.of());
    }

    public boolean isPending() {
        return status == Status.PENDING;
    }

    /** Whether the file was read to its end. */
    public boolean wasRead() {
        return status == Status.CLEAN || status == Status.FINDINGS;
    }

    /** Whether a classification mark was found, which stops the draft (I12). */
    public boolean stops() {
        return findings.stream().anyMatch(ReportedFinding::isClassificationMark);
    }

    /** The findings that keep a draft from release until they are resolved (I1). */
    public List<ReportedFinding> blocking() {
        return findings.stream().filter(ReportedFinding::blocks).toList();
    }
}
