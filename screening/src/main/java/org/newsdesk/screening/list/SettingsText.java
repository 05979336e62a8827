package org.newsdesk.screening.list;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsdesk.screening.FindingKind;
import org.newsdesk.screening.Severity;
import org.newsdesk.screening.list.Mistake.Problem;
import org.newsdesk.screening.list.Mistake.Source;
import org.newsdesk.screening.text.NormalText;

/** The settings text: sections in square brackets, one setting a line, comments behind a hash sign. */
final class SettingsText {

    private static final int DEFAULT_STALE_MONTHS = 3;
    private static final int MOST_MONTHS = 120;
    private static final int SHORTEST = 2;

    private final List<Mistake> mistakes;
    private final Map<FindingKind, Severity> severities = new EnumMap<>(FindingKind.class);
    private final List<Map.Entry<String, Set<FindingKind>>> exceptions = new ArrayList<>();
    private final Set<String> publicNumbers = new HashSet<>();
    private final Map<String, Integer> saidInLine = new HashMap<>();
    private int staleMonths = DEFAULT_STALE_MONTHS;
    private Section section;
    private int line;

    SettingsText(List<Mistake> mistakes) {
        this.mistakes = mistakes;
    }

    ScreeningLists.Settings read(String text) {
        for (String raw : text.lines().toList()) {
            line++;
            String content = withoutComment(raw);
            if (!content.isEmpty()) {
                read(content, heading(content));
            }
        }
        return new ScreeningLists.Settings(
                Map.copyOf(severities), new Exceptions(exceptions), Set.copyOf(publicNumbers), staleMonths);
    }

    private void read(String content, Optional<String> heading) {
        if (heading.isPresent()) {
            section = Section.of(heading.get());
            if (section == Section.UNKNOWN) {
                mistake(Problem.UNKNOWN_SECTION, heading.get());
            }
        } else if (section == null) {
            mistake(Problem.OUTSIDE_SECTION, content);
        } else {
            switch (section) {
                case SEVERITIES -> severity(content);
                case EXCEPTIONS -> exception(content);
                case PUBLIC_NUMBERS -> publicNumber(content);
                case DEADLINES -> deadline(content);
                case UNKNOWN -> {} // told once, at its heading
            }
        }
    }

    private void severity(String content) {
        Setting setting = setting(content);
        if (setting == null) {
            return;
        }
        Optional<FindingKind> kind = FindingKind.of(setting.key);
        Optional<Severity> severity = severity(setting.value, true);
        if (kind.isEmpty()) {
            mistake(Problem.UNKNOWN_KIND, setting.key);
        } else if (severity.isEmpty()) {
            mistake(Problem.UNKNOWN_SEVERITY, setting.value);
        } else if (kind.get() == FindingKind.CLASSIFICATION_MARK && severity.get() != Severity.BLOCK) {
            mistake(Problem.MARK_MUST_BLOCK);
        } else if (saidFirst(setting.key)) {
            severities.put(kind.get(), severity.get());
        }
    }

    /** The severity of that word. */
    static Optional<Severity> severity(String word, boolean required) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "block", "阻断" -> Optional.of(Severity.BLOCK);
            case "advise", "提示" -> Optional.of(Severity.ADVISE);
            case "" -> required ? Optional.empty() : Optional.of(Severity.ADVISE);
            default -> Optional.empty();
        };
    }

    private void exception(String content) {
        int colon = colon(content);
        Optional<FindingKind> kind = colon < 0
                ? Optional.empty()
                : FindingKind.of(content.substring(0, colon).strip());
        String text = kind.isPresent() ? content.substring(colon + 1).strip() : content;
        if (NormalText.of(text).length() < SHORTEST) {
            mistake(Problem.TOO_SHORT, text);
        } else {
            exceptions.add(Map.entry(text, kind.map(EnumSet::of).orElseGet(() -> EnumSet.allOf(FindingKind.class))));
        }
    }

    private void publicNumber(String content) {
        String digits = NormalText.of(content).replaceAll("[^0-9]", "");
        if (digits.length() < 3 || digits.length() > 16) {
            mistake(Problem.NOT_A_NUMBER, content);
        } else {
            publicNumbers.add(digits);
        }
    }

    private void deadline(String content) {
        Setting setting = setting(content);
        if (setting == null) {
            return;
        }
        if (!setting.key.equals("失效月数") && !setting.key.equals("stale-months")) {
            mistake(Problem.UNKNOWN_DEADLINE, setting.key);
        } else if (!setting.value.matches("\\d{1,3}")
                || months(setting.value) < 1
                || months(setting.value) > MOST_MONTHS) {
            mistake(Problem.NOT_MONTHS, setting.value);
        } else if (saidFirst("stale-months")) {
            staleMonths = months(setting.value);
        }
    }

    private static int months(String value) {
        return Integer.parseInt(value);
    }

    private Setting setting(String content) {
        int colon = colon(content);
        if (colon < 0) {
            mistake(Problem.NOT_A_SETTING, content);
            return null;
        }
        return new Setting(
                content.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                content.substring(colon + 1).strip());
    }

    private boolean saidFirst(String key) {
        Integer before = saidInLine.putIfAbsent(key, line);
        if (before != null) {
            mistake(Problem.DUPLICATE, key, before.toString());
        }
        return before == null;
    }

    private void mistake(Problem problem, String... arguments) {
        mistakes.add(new Mistake(Source.SETTINGS, line, problem, List.of(arguments)));
    }

    private static int colon(String content) {
        int narrow = content.indexOf(':');
        int wide = content.indexOf('：');
        return narrow < 0 ? wide : wide < 0 ? narrow : Math.min(narrow, wide);
    }

    private static Optional<String> heading(String content) {
        boolean heading = content.startsWith("[") && content.endsWith("]");
        return heading ? Optional.of(content.substring(1, content.length() - 1).strip()) : Optional.empty();
    }

    /** A hash sign begins a comment at the beginning of a line and behind a blank. */
    private static String withoutComment(String raw) {
        String content = raw.replace("\uFEFF", "").strip();
        if (content.startsWith("#")) {
            return "";
        }
        int comment = content.indexOf(" #");
        return comment < 0 ? content : content.substring(0, comment).strip();
    }

    private record Setting(String key, String value) {}

    private enum Section {
        SEVERITIES,
        EXCEPTIONS,
        PUBLIC_NUMBERS,
        DEADLINES,
        UNKNOWN;

        static Section of(String heading) {
            return switch (heading.toLowerCase(Locale.ROOT)) {
                case "级别", "severities" -> SEVERITIES;
                case "例外", "exceptions" -> EXCEPTIONS;
                case "公开电话", "public-numbers" -> PUBLIC_NUMBERS;
                case "期限", "deadlines" -> DEADLINES;
                default -> UNKNOWN;
            };
        }
    }
}
