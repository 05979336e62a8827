package org.newsdesk.screening.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsdesk.screening.Severity;
import org.newsdesk.screening.list.Mistake.Problem;
import org.newsdesk.screening.list.Mistake.Source;
import org.newsdesk.screening.text.NormalText;

/** The list of terms: comma-separated, a header first, quotation marks around what holds a comma, comments behind a hash sign. */
final class TermsText {

    private static final String HEADER = "term,severity,rule,note";
    private static final Set<String> HEADERS = Set.of(HEADER, "词,级别,规则,说明");
    private static final int FIELDS = 4;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;
    private static final int MOST_TERMS = 100_000;
    private static final int SHOWN = 20;
    private static final String DEFAULT_RULE = "K4";
    private static final Pattern RULE = Pattern.compile("K(?:[1-9]|1[0-9])");

    private final List<Mistake> mistakes;
    private final List<Term> terms = new ArrayList<>();
    private final Map<String, Integer> saidInLine = new HashMap<>();
    private boolean headed;
    private int line;

    TermsText(List<Mistake> mistakes) {
        this.mistakes = mistakes;
    }

    List<Term> read(String text) {
        for (String raw : text.lines().toList()) {
            line++;
            String content = raw.replace("\uFEFF", "").strip();
            if (!content.isEmpty() && !content.startsWith("#")) {
                row(content);
            }
            if (terms.size() > MOST_TERMS) {
                mistake(Problem.TOO_MANY, Integer.toString(MOST_TERMS));
                break;
            }
        }
        return terms;
    }

    private void row(String content) {
        if (!headed) {
            headed = true;
            if (!HEADERS.contains(content.replace(" ", "").toLowerCase(Locale.ROOT))) {
                mistake(Problem.HEADER_MISSING, HEADER);
            }
            return;
        }
        List<String> fields = fields(content);
        if (fields == null) {
            mistake(Problem.OPEN_QUOTE);
        } else if (fields.size() > FIELDS) {
            mistake(Problem.WRONG_FIELDS, Integer.toString(fields.size()), Integer.toString(FIELDS));
        } else {
            term(field(fields, 0), field(fields, 1), field(fields, 2), field(fields, 3));
        }
    }

    private void term(String text, String severity, String rule, String note) {
        String normal = NormalText.of(text);
        Optional<Severity> weight = SettingsText.severity(severity, false);
        String item = rule.isEmpty() ? DEFAULT_RULE : rule.toUpperCase(Locale.ROOT);
        Integer before = saidInLine.putIfAbsent(text, line);
        if (normal.length() < SHORTEST) {
            mistake(Problem.TOO_SHORT, text);
        } else if (normal.length() > LONGEST) {
            mistake(Problem.TOO_LONG, text.substring(0, text.offsetByCodePoints(0, SHOWN)));
        } else if (before != null) {
            mistake(Problem.DUPLICATE, text, before.toString());
        } else if (weight.isEmpty()) {
            mistake(Problem.UNKNOWN_SEVERITY, severity);
        } else if (!RULE.matcher(item).matches()) {
            mistake(Problem.UNKNOWN_RULE, rule);
        } else {
            terms.add(new Term(text, weight.get(), item, note));
        }
    }

    private static String field(List<String> fields, int index) {
        return index < fields.size() ? fields.get(index).strip() : "";
    }

    /** The fields of a line; null when a quotation mark has no partner. */
    private static List<String> fields(String content) {
        List<String> fields = new ArrayList<>(FIELDS);
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < content.length() && content.charAt(i + 1) == '"';
                if (doubled) {
                    field.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return quoted ? null : fields;
    }

    private void mistake(Problem problem, String... arguments) {
        mistakes.add(new Mistake(Source.TERMS, line, problem, List.of(arguments)));
    }
}
