package org.newsdesk.publication;

import java.util.List;
import org.newsdesk.rule.Problem;

/** Reads the texts of a form and notes those that are missing or too long. */
final class Texts {

    private final List<Problem> problems;

    Texts(List<Problem> problems) {
        this.problems = problems;
    }

    /** A text that must be there; without surrounding blanks. */
    String required(String field, String text, int longest) {
        String value = optional(field, text, longest);
        if (value.isEmpty()) {
            problems.add(Problem.of("G6", "newsdesk.problem.required", field).field(field));
        }
        return value;
    }

    /** A text that may be missing: empty then. */
    String optional(String field, String text, int longest) {
        String value = text == null ? "" : text.strip();
        if (value.length() > longest) {
            problems.add(Problem.of("G6", "newsdesk.problem.G6.tooLong", field, Integer.toString(longest))
                    .field(field));
        }
        return value;
    }
}
