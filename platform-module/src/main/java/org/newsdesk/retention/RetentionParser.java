package org.newsdesk.retention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.settings.Fields;
import org.newsdesk.settings.Problems;
import org.newsdesk.settings.Rules;
import org.newsdesk.settings.SectionedText;
import org.newsdesk.settings.SectionedText.Section;

/** Reads the retention list: a section for each category, such as {@code [D10]}. All mistakes are found in one pass. */
final class RetentionParser {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{0,9}");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,，、;；]\\s*");
    private static final Set<String> FOR_GOOD = Set.of("永久", "permanent");
    private static final Set<String> NOT_AT_ALL = Set.of("不归档", "none");
    private static final Set<String> IMPORTANT = Set.of("重要稿件", "important");
    private static final Set<String> OTHERS = Set.of("其他", "others");
    private static final int MOST_YEARS = 200;
    private static final Map<String, Key> KEYS = Map.of(
            "名称", Key.NAME,
            "name", Key.NAME,
            "年限", Key.YEARS,
            "years", Key.YEARS,
            "稿件", Key.PIECES,
            "pieces", Key.PIECES);

    private enum Key {
        NAME,
        YEARS,
        PIECES
    }

    private final Set<String> knownKinds;
    private final Problems problems = new Problems();
    private final List<RetentionCategory> categories = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private RetentionParser(List<String> knownKinds) {
        this.knownKinds = Set.copyOf(knownKinds);
    }

    /**
     * Reads a text.
     *
     * @param knownKinds the categories a draft may have
     * @throws RuleViolation 422 with all mistakes and their lines
     */
    static List<RetentionCategory> parse(String text, List<String> knownKinds) {
        RetentionParser parser = new RetentionParser(knownKinds);
        SectionedText sectioned = SectionedText.parse(text);
        parser.problems.addStrays(sectioned);
        sectioned.sections().forEach(parser::category);
        boolean complete = parser.categories.stream().anyMatch(RetentionCategory::others);
        if (!complete) {
            parser.problems.add(1, Rules.FORM, "newsdesk.problem.RETENTION.noOthers");
        }
        if (!parser.problems.isEmpty()) {
            throw RuleViolation.of(parser.problems.list());
        }
        return List.copyOf(parser.categories);
    }

    private void category(Section section) {
        Fields<Key> fields = new Fields<>(section, KEYS, problems);
        String code = code(section);
        Optional<String> name = fields.value(Key.NAME);
        if (name.isEmpty()) {
            problems.add(section.line(), Rules.FORM, "newsdesk.problem.RETENTION.name", code);
        }
        Set<String> words = new LinkedHashSet<>(
                SEPARATOR.splitAsStream(fields.value(Key.PIECES).orElse("")).toList());
        words.remove("");
        words.forEach(word -> once(word, fields.line(Key.PIECES)));
        boolean important = words.removeAll(IMPORTANT);
        boolean others = words.removeAll(OTHERS);
        words.forEach(kind -> known(kind, fields.line(Key.PIECES)));
        categories.add(
                new RetentionCategory(code, name.orElse(code), years(fields), List.copyOf(words), important, others));
    }

    private String code(Section section) {
        String code = section.name().toUpperCase(Locale.ROOT);
        Integer earlier = lines.putIfAbsent(code, section.line());
        if (!CODE.matcher(code).matches() || !section.argument().isEmpty()) {
            problems.add(section.line(), Rules.FORM, "newsdesk.problem.RETENTION.code", code);
        } else if (earlier != null) {
            problems.add(section.line(), Rules.FORM, "newsdesk.problem.RETENTION.twice", code, earlier.toString());
        }
        return code;
    }

    private Integer years(Fields<Key> fields) {
        String value = fields.value(Key.YEARS).orElse("");
        if (FOR_GOOD.contains(value.toLowerCase(Locale.ROOT))) {
            return null;
        }
        if (NOT_AT_ALL.contains(value.toLowerCase(Locale.ROOT))) {
            return 0;
        }
        int years = value.matches("[0-9]{1,3}") ? Integer.parseInt(value) : 0;
        if (years < 1 || years > MOST_YEARS) {
            problems.add(
                    fields.line(Key.YEARS),
                    Rules.FORM,
                    "newsdesk.problem.RETENTION.years",
                    value,
                    Integer.toString(MOST_YEARS));
        }
        return years;
    }

    /** Each kind of piece, and each of the two special words, stands once in the whole list; a code is never such a word. */
    private void once(String word, int line) {
        String canonical = IMPORTANT.contains(word) ? "重要稿件" : OTHERS.contains(word) ? "其他" : word;
        Integer earlier = lines.putIfAbsent("稿件 " + canonical, line);
        if (earlier != null) {
            problems.add(line, Rules.FORM, "newsdesk.problem.RETENTION.twice", word, earlier.toString());
        }
    }

    private void known(String kind, int line) {
        if (!knownKinds.contains(kind)) {
            problems.add(line, Rules.FORM, "newsdesk.problem.RETENTION.kind", kind, String.join("、", knownKinds));
        }
    }
}
