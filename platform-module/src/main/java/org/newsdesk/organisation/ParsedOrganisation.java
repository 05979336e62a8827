package org.newsdesk.organisation;

import java.util.List;
import org.newsdesk.rule.Problem;

/** What the text of an organisation document turned out to be. */
public sealed interface ParsedOrganisation {

    /** A complete organisation without mistakes. */
    record Accepted(Organisation organisation) implements ParsedOrganisation {}

    /** Mistakes, each with its line, in the order of the lines. */
    record Refused(List<Problem> problems) implements ParsedOrganisation {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** Nothing but comments: nobody has described the bureau yet. */
    record Blank() implements ParsedOrganisation {}
}
