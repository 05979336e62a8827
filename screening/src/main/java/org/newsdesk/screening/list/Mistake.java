package org.newsdesk.screening.list;

import java.util.List;

/**
 * What is wrong in one line of a list, without words: who shows it, words it.
 *
 * @param line number of the line, from 1
 * @param arguments what stands there, as the problem explains
 */
public record Mistake(Source source, int line, Problem problem, List<String> arguments) {

    public Mistake {
        arguments = List.copyOf(arguments);
    }

    /** Which of the two texts. */
    public enum Source {
        SETTINGS,
        TERMS
    }

    /** What is wrong. The arguments follow each. */
    public enum Problem {
        /** The section's name as written. */
        UNKNOWN_SECTION,
        /** The line; it stands before the first section. */
        OUTSIDE_SECTION,
        /** The line; a key and a colon are expected. */
        NOT_A_SETTING,
        /** The word that is no kind of finding. */
        UNKNOWN_KIND,
        /** The word that is no severity. */
        UNKNOWN_SEVERITY,
        /** None; marks of secrecy always block (I12). */
        MARK_MUST_BLOCK,
        /** What was said twice, and the line where it was said first. */
        DUPLICATE,
        /** The key as written. */
        UNKNOWN_DEADLINE,
        /** What stands there; a whole number from 1 to 120 is expected. */
        NOT_MONTHS,
        /** What stands there; no telephone number. */
        NOT_A_NUMBER,
        /** The text; it holds nothing to compare with, or is too short to mean one thing. */
        TOO_SHORT,
        /** The text's first characters; more than a hundred characters. */
        TOO_LONG,
        /** The header line that is expected. */
        HEADER_MISSING,
        /** How many fields there are, and how many are expected at most. */
        WRONG_FIELDS,
        /** None; a quotation mark has no partner. */
        OPEN_QUOTE,
        /** What stands there; an item of the checklist such as K4 is expected. */
        UNKNOWN_RULE,
        /** How many terms are allowed. */
        TOO_MANY
    }
}
