package org.newsdesk.draft;

import java.time.Instant;
import java.util.List;

/** Drafts for tests. */
public final class TestDrafts {
    public static final String CONTENT = "a".repeat(64);
    private static final Instant AT = Instant.parse("2026-03-15T06:00:00Z");

    private TestDrafts() {}

    /** A draft of 普法与依法治理股 with this name, with its unit, everything filled in. */
    public static Draft named(String name) {
        return draft(name, form("标题"), DraftState.DRAFT, null, null);
    }

    /** A draft with this form, with its unit. */
    public static Draft with(Draft.Form form) {
        return draft("普法与依法治理股-2026年3月15日工作信息.docx", form, DraftState.DRAFT, null, null);
    }

    /** A draft by chenjing, handed in by heping, under review. */
    public static Draft underReview() {
        Draft.Submission submission = new Draft.Submission("heping", AT, "42", CONTENT);
        return draft("普法与依法治理股-2026年3月15日工作信息.docx", form("标题"), DraftState.IN_REVIEW, submission, null);
    }

    /** The same draft after registration. */
    public static Draft registered() {
        Draft.Submission submission = new Draft.Submission("heping", AT, "42", CONTENT);
        Draft.Registration registration = new Draft.Registration("〔2026〕1号", AT);
        return draft("普法与依法治理股-2026年3月15日工作信息.docx", form("标题"), DraftState.REGISTERED, submission, registration);
    }

    /** A form with everything filled in but the title. */
    public static Draft.Form form(String title) {
        return new Draft.Form(title, "普法宣传", "普法与依法治理股", "陈静", List.of(), false, false, false);
    }

    private static Draft draft(
            String name,
            Draft.Form form,
            DraftState state,
            Draft.Submission submission,
            Draft.Registration registration) {
        int round = submission == null ? 0 : 1;
        return new Draft(
                "id",
                name,
                form,
                state,
                "pufa",
                "chenjing",
                "linxiao",
                round,
                null,
                null,
                submission,
                registration,
                null,
                AT);
    }
}
