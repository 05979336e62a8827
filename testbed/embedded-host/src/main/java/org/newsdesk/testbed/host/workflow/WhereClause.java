package org.newsdesk.testbed.host.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsdesk.testbed.host.rest.RestException;
import org.newsdesk.testbed.host.rest.RestRequest;

/** The equality part of the v1 parameter {@code where}: {@code (status='any' AND processId='7')}. */
final class WhereClause {
    private static final Pattern CLAUSE = Pattern.compile("\\((.*)\\)", Pattern.DOTALL);
    private static final Pattern TERM = Pattern.compile("\\s*(\\w+)\\s*=\\s*(?:'([^']*)'|([\\w.:-]+))\\s*");

    private final Map<String, String> terms;

    private WhereClause(Map<String, String> terms) {
        this.terms = terms;
    }

    /** Parses the parameter; anything else than equalities of the known names is a 400. */
    static WhereClause of(RestRequest request, Set<String> known) {
        String text = request.query("where");
        Map<String, String> terms = new HashMap<>();
        if (text != null && !text.isBlank()) {
            Matcher clause = CLAUSE.matcher(text.trim());
            if (!clause.matches()) {
                throw RestException.badRequest("An invalid WHERE query was received. " + text);
            }
            for (String part : List.of(clause.group(1).split("(?i)\\s+and\\s+", -1))) {
                Matcher term = TERM.matcher(part);
                if (!term.matches() || !known.contains(term.group(1))) {
                    throw RestException.badRequest("An invalid WHERE query was received. " + part);
                }
                terms.put(term.group(1), term.group(2) != null ? term.group(2) : term.group(3));
            }
        }
        return new WhereClause(terms);
    }

    /** A value, or null. */
    String get(String name) {
        return terms.get(name);
    }
}
