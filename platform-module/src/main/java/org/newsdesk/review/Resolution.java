package org.newsdesk.review;

/**
 * What the confidentiality reviewer makes of a finding.
 *
 * @param finding ID of the finding in the report
 * @param outcome {@code null} when left open
 * @param reason why it is accepted, or what is to be done; never {@code null}
 */
public record Resolution(String finding, Outcome outcome, String reason) {

    public Resolution {
        finding = finding == null ? "" : finding;
        reason = reason == null ? "" : reason.strip();
    }

    /** What becomes of a finding. */
    public enum Outcome {
        /** It may stay, for the reason given. */
        ACCEPTED,
        /** The author has to mend it; the draft goes back. */
        TO_BE_FIXED
    }

    /** Whether it lets the finding pass. */
    boolean accepts() {
        return outcome == Outcome.ACCEPTED;
    }
}
