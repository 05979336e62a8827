package org.newsdesk.organisation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsdesk.settings.Problems;
import org.newsdesk.settings.Rules;
import org.newsdesk.settings.SectionedText.Entry;

/** Reads a line such as {@code 代理: wangqiang -> liumin, 2026-11-01 .. 2026-11-30, 出差} (I2). */
final class MandateReader {

    private static final Set<String> KEYS = Set.of("代理", "mandate");
    private static final String COMMA = "\\s*[,，]\\s*";
    private static final Pattern LINE =
            Pattern.compile("([^,，]+?)\\s*(?:->|→|＞|=>)\\s*([^,，]+?)" + COMMA + "([^,，]+?)(?:" + COMMA + "(.*))?");
    private static final Pattern PERIOD = Pattern.compile("(\\S+?)\\s*(?:\\.\\.+|…+|~|～|至|到)\\s*(\\S+)");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);

    private final Problems problems;
    private final PersonCheck persons;

    /** Notes a person who does not exist. */
    interface PersonCheck {
        void check(String person, int line);
    }

    MandateReader(Problems problems, PersonCheck persons) {
        this.problems = problems;
        this.persons = persons;
    }

    /** The mandate of a line; empty when the line is wrong in a way that was noted. */
    Optional<Mandate> read(Entry entry) {
        if (!KEYS.contains(entry.key())) {
            problems.add(entry.line(), Rules.FORM, "newsdesk.problem.FORM.unknownKey", entry.key(), "代理");
            return Optional.empty();
        }
        Matcher line = LINE.matcher(entry.value());
        Matcher period = PERIOD.matcher(line.matches() ? line.group(3) : "");
        if (!line.matches() || !period.matches()) {
            problems.add(entry.line(), "I2", "newsdesk.problem.I2.mandateForm", entry.value());
            return Optional.empty();
        }
        persons.check(line.group(1), entry.line());
        persons.check(line.group(2), entry.line());
        Optional<LocalDate> from = date(period.group(1), entry.line());
        Optional<LocalDate> to = date(period.group(2), entry.line());
        String reason = Optional.ofNullable(line.group(4)).orElse("");
        return from.flatMap(first -> to.map(last -> new Mandate(line.group(1), line.group(2), first, last, reason)));
    }

    private Optional<LocalDate> date(String text, int line) {
        try {
            return Optional.of(LocalDate.parse(text, DATE));
        } catch (DateTimeParseException e) {
            problems.add(line, "I2", "newsdesk.problem.I2.date", text);
            return Optional.empty();
        }
    }
}
