package org.newsdesk.review;

import java.util.List;
import org.newsdesk.checklist.Answer;

/**
 * What a reviewer wants to sign.
 *
 * @param outcome what is decided
 * @param opinion words of the reviewer; a return and an "unsure" need them
 * @param important whether the reviewer marks the draft as important (A3)
 * @param checklist answers, at the confidentiality level
 * @param findings what becomes of the findings, at the confidentiality level
 */
public record Decision(
        Outcome outcome, String opinion, boolean important, List<Answer> checklist, List<Resolution> findings) {

    public Decision {
        opinion = opinion == null ? "" : opinion.strip();
        checklist = List.copyOf(checklist);
        findings = List.copyOf(findings);
    }
}
