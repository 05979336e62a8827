package org.newsdesk.checklist;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsdesk.settings.Fields;
import org.newsdesk.settings.Problems;
import org.newsdesk.settings.Rules;
import org.newsdesk.settings.SectionedText;
import org.newsdesk.settings.SectionedText.Section;

/** Reads the checklist document: a section for each item, such as {@code [K6]}. All mistakes are found in one pass. */
public final class ChecklistParser {

    private static final Pattern ID = Pattern.compile("[A-Z]{1,3}[0-9]{1,3}");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,，、;；]\\s*");
    private static final Set<String> NEVER = Set.of("never", "否");
    private static final Map<String, Key> KEYS = Map.of(
            "内容", Key.TEXT_ZH,
            "text.zh", Key.TEXT_ZH,
            "英文", Key.TEXT_EN,
            "text.en", Key.TEXT_EN,
            "原则", Key.GROUP,
            "group", Key.GROUP,
            "必填", Key.MANDATORY,
            "mandatory", Key.MANDATORY,
            "出处", Key.SOURCE,
            "source", Key.SOURCE);

    private enum Key {
        TEXT_ZH,
        TEXT_EN,
        GROUP,
        MANDATORY,
        SOURCE
    }

    private final Problems problems = new Problems();
    private final List<ChecklistItem> items = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private ChecklistParser() {}

    /** Reads a text. */
    public static ParsedChecklist parse(String text) {
        ChecklistParser parser = new ChecklistParser();
        SectionedText sectioned = SectionedText.parse(text);
        parser.problems.addStrays(sectioned);
        sectioned.sections().forEach(parser::item);
        if (sectioned.sections().isEmpty()) {
            parser.problems.add(1, Rules.FORM, "newsdesk.problem.LIST.empty");
        }
        return parser.problems.isEmpty()
                ? new ParsedChecklist.Accepted(parser.items)
                : new ParsedChecklist.Refused(parser.problems.list());
    }

    private void item(Section section) {
        Fields<Key> fields = new Fields<>(section, KEYS, problems);
        String id = id(section);
        String chinese = required(fields, Key.TEXT_ZH, "newsdesk.problem.LIST.noText");
        items.add(new ChecklistItem(
                id,
                chinese,
                fields.value(Key.TEXT_EN).orElse(chinese),
                group(fields),
                mandatory(fields),
                fields.value(Key.SOURCE).orElse("")));
    }

    private String id(Section section) {
        String id = section.name().toUpperCase(Locale.ROOT);
        Integer earlier = lines.putIfAbsent(id, section.line());
        if (!ID.matcher(id).matches() || !section.argument().isEmpty()) {
            problems.add(section.line(), Rules.FORM, "newsdesk.problem.LIST.id", id);
        } else if (earlier != null) {
            problems.add(
                    section.line(), Rules.FORM, "newsdesk.problem.LIST.duplicateId", id, Integer.toString(earlier));
        }
        return id;
    }

    private Principle group(Fields<Key> fields) {
        Optional<Principle> group = fields.value(Key.GROUP).flatMap(Principle::of);
        if (group.isEmpty()) {
            problems.add(fields.line(Key.GROUP), Rules.FORM, "newsdesk.problem.LIST.group");
        }
        return group.orElse(Principle.CONFIDENTIAL);
    }

    private Set<Occasion> mandatory(Fields<Key> fields) {
        Set<Occasion> occasions = EnumSet.noneOf(Occasion.class);
        String value = required(fields, Key.MANDATORY, "newsdesk.problem.LIST.mandatory");
        if (NEVER.contains(value.toLowerCase(Locale.ROOT)) || value.isEmpty()) {
            return occasions;
        }
        for (String word : SEPARATOR.splitAsStream(value).toList()) {
            Optional<Occasion> occasion = Occasion.of(word);
            if (occasion.isEmpty()) {
                problems.add(fields.line(Key.MANDATORY), Rules.FORM, "newsdesk.problem.LIST.mandatory", word);
            }
            occasion.ifPresent(occasions::add);
        }
        return occasions;
    }

    private String required(Fields<Key> fields, Key key, String message) {
        Optional<String> value = fields.value(key);
        if (value.isEmpty()) {
            problems.add(fields.line(key), Rules.FORM, message);
        }
        return value.orElse("");
    }
}
