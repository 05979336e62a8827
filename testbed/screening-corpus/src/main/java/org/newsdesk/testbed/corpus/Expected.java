package org.newsdesk.testbed.corpus;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A finding that a careful reader of the file would make.
 *
 * @param kinds the kind; several when the words allow either
 * @param locations where it stands; several when the words allow either
 * @param hidden whether the reader of the printed page could not see it
 * @param text the exact text as it stands in the file; empty: any text, for what has no text of its own
 * @param required false: tolerated, neither missed nor false
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Expected(List<String> kinds, List<String> locations, boolean hidden, String text, boolean required) {
    static Expected of(String kind, String location, boolean hidden, String text) {
        return new Expected(List.of(kind.split("/")), List.of(location.split("/")), hidden, text, true);
    }

    Expected tolerated() {
        return new Expected(kinds, locations, hidden, text, false);
    }
}
