package org.newsdesk.screening.list;

import org.newsdesk.screening.Severity;

/**
 * A word or phrase that news of the office must not use.
 *
 * @param text as the list writes it
 * @param rule ID of the rule it offends, which is the checklist item its findings open on
 * @param note why, and what to write instead; may be empty
 */
public record Term(String text, Severity severity, String rule, String note) {}
