package org.newsdesk.publication;

import java.util.ArrayList;
import java.util.HashMap;
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

/** Reads the list of outlets: a section for each, such as {@code [news-site]}. All mistakes are found in one pass. */
final class OutletParser {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final int LONGEST_NAME = 100;
    private static final Set<String> YES = Set.of("是", "yes", "true");
    private static final Set<String> NO = Set.of("否", "no", "false");
    private static final Map<String, Key> KEYS = Map.of(
            "名称", Key.NAME,
            "name", Key.NAME,
            "层级", Key.TIER,
            "tier", Key.TIER,
            "启用", Key.ACTIVE,
            "active", Key.ACTIVE);

    private enum Key {
        NAME,
        TIER,
        ACTIVE
    }

    private final Problems problems = new Problems();
    private final List<Outlet> outlets = new ArrayList<>();
    private final Map<String, Integer> codes = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();

    private OutletParser() {}

    /**
     * Reads a text.
     *
     * @throws RuleViolation 422 with all mistakes and their lines
     */
    static List<Outlet> parse(String text) {
        OutletParser parser = new OutletParser();
        SectionedText sectioned = SectionedText.parse(text);
        parser.problems.addStrays(sectioned);
        sectioned.sections().forEach(parser::outlet);
        if (sectioned.sections().isEmpty()) {
            parser.problems.add(1, Rules.FORM, "newsdesk.problem.OUTLET.empty");
        }
        if (!parser.problems.isEmpty()) {
            throw RuleViolation.of(parser.problems.list());
        }
        return List.copyOf(parser.outlets);
    }

    private void outlet(Section section) {
        Fields<Key> fields = new Fields<>(section, KEYS, problems);
        outlets.add(new Outlet(code(section), name(fields), tier(fields), active(fields)));
    }

    private String code(Section section) {
        String code = section.name();
        Integer earlier = codes.putIfAbsent(code, section.line());
        if (!CODE.matcher(code).matches() || !section.argument().isEmpty()) {
            problems.add(section.line(), Rules.FORM, "newsdesk.problem.OUTLET.code", code);
        } else if (earlier != null) {
            problems.add(section.line(), Rules.FORM, "newsdesk.problem.OUTLET.duplicate", code, earlier.toString());
        }
        return code;
    }

    private String name(Fields<Key> fields) {
        String name = fields.value(Key.NAME).orElse("");
        int line = fields.line(Key.NAME);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            problems.add(line, Rules.FORM, "newsdesk.problem.OUTLET.name", Integer.toString(LONGEST_NAME));
            return name;
        }
        Integer earlier = names.putIfAbsent(name.toLowerCase(Locale.ROOT), line);
        if (earlier != null) {
            problems.add(line, Rules.FORM, "newsdesk.problem.OUTLET.duplicate", name, earlier.toString());
        }
        return name;
    }

    private MediaTier tier(Fields<Key> fields) {
        Optional<MediaTier> tier = fields.value(Key.TIER).flatMap(MediaTier::of);
        if (tier.isEmpty()) {
            problems.add(fields.line(Key.TIER), "G6", "newsdesk.problem.OUTLET.tier");
        }
        return tier.orElse(MediaTier.NETWORK);
    }

    private boolean active(Fields<Key> fields) {
        String word = fields.value(Key.ACTIVE).orElse("是").toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            problems.add(fields.line(Key.ACTIVE), Rules.FORM, "newsdesk.problem.OUTLET.active");
        }
        return YES.contains(word);
    }
}
