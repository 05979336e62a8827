package org.newsdesk.examination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.newsdesk.document.Location;
import org.newsdesk.draft.TestDrafts;
import org.newsdesk.screening.Finding;
import org.newsdesk.screening.FindingKind;

/** Examinations for tests. */
public final class TestExaminations {
    private static final LocalDate DAY = LocalDate.parse("2026-03-15");
    private static final Instant AT = Instant.parse("2026-03-15T06:00:00Z");

    private TestExaminations() {}

    /** Nothing was found in this content. */
    public static Examination clean(String contentSha256) {
        return examination(Examination.Status.CLEAN, null, contentSha256, List.of());
    }

    /** The content of the test drafts could not be read. */
    public static Examination unscreened(String reason) {
        return examination(Examination.Status.UNSCREENED, reason, TestDrafts.CONTENT, List.of());
    }

    /** These kinds were found in the content of the test drafts, one after another in the body. */
    public static Examination found(String... kinds) {
        List<Finding> findings = new ArrayList<>();
        for (String kind : kinds) {
            findings.add(finding(FindingKind.of(kind).orElseThrow(), findings.size() * 10));
        }
        return examination(Examination.Status.FINDINGS, null, TestDrafts.CONTENT, ReportedFinding.of(findings));
    }

    /** A finding in the first paragraph. */
    static Finding finding(FindingKind kind, int start) {
        return new Finding(
                kind,
                kind.rule(),
                kind.defaultSeverity(),
                Location.BODY,
                false,
                "文字",
                0,
                start,
                start + 2,
                Finding.Context.NONE);
    }

    private static Examination examination(
            Examination.Status status, String reason, String contentSha256, List<ReportedFinding> findings) {
        return new Examination(status, reason, contentSha256, DAY, "1", "0", AT, findings);
    }
}
