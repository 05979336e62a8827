package org.newsdesk.checklist;

import java.util.List;
import org.newsdesk.rule.Problem;

/** What the text of a checklist document turned out to be. */
public sealed interface ParsedChecklist {

    /** A list without mistakes. */
    record Accepted(List<ChecklistItem> items) implements ParsedChecklist {
        public Accepted {
            items = List.copyOf(items);
        }
    }

    /** Mistakes, each with its line, in the order of the lines. */
    record Refused(List<Problem> problems) implements ParsedChecklist {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
