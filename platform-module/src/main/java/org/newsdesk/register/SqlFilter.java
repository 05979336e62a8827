package org.newsdesk.register;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A query as a condition; values are always arguments, never part of the SQL. */
final class SqlFilter {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();

    private SqlFilter() {}

    static SqlFilter of(RegisterQuery query, ZoneId zone) {
        SqlFilter filter = new SqlFilter();
        query.year().ifPresent(year -> filter.add("entry_year = ?", year));
        query.kind().ifPresent(kind -> filter.add("kind = ?", kind.name()));
        query.units().ifPresent(filter::units);
        query.number().ifPresent(filter::number);
        query.text().ifPresent(filter::text);
        query.person().ifPresent(filter::person);
        query.outlet().ifPresent(filter::outlet);
        query.from().ifPresent(day -> filter.add("recorded_at >= ?", midnight(day, zone)));
        query.to().ifPresent(day -> filter.add("recorded_at < ?", midnight(day.plusDays(1), zone)));
        query.hash().ifPresent(hash -> filter.add("(content_sha256 LIKE ? OR hash LIKE ?)", hash + "%", hash + "%"));
        return filter;
    }

    /** The condition with its keyword; empty when nothing restricts. */
    String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    /** The values of the condition, and then these. */
    Object[] arguments(Object... more) {
        return Stream.concat(arguments.stream(), Stream.of(more)).toArray();
    }

    private void units(Set<String> units) {
        if (units.isEmpty()) {
            add("1 = 0");
        } else {
            String places = String.join(",", Collections.nCopies(units.size(), "?"));
            add("unit_code IN (" + places + ")", units.toArray());
        }
    }

    private static long midnight(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant().toEpochMilli();
    }

    private void number(String number) {
        if (number.chars().allMatch(Character::isDigit)) {
            add("label LIKE ? ESCAPE '!'", "%" + number + "号");
        } else {
            add("label = ?", number);
        }
    }

    private void person(String person) {
        add("(actor_id = ? OR actor_name = ? OR details LIKE ?)", person, person, "%\"" + person + "\"%");
    }

    private void outlet(String outlet) {
        add("(kind = 'PUBLICATION' AND details LIKE ?)", "%\"" + outlet + "\"%");
    }

    private void text(String text) {
        String pattern = "%" + text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        add(
                "(lower(title) LIKE ? ESCAPE '!' OR lower(label) LIKE ? ESCAPE '!' OR lower(unit_name) LIKE ? ESCAPE '!')",
                pattern,
                pattern,
                pattern);
    }

    private void add(String condition, Object... values) {
        conditions.add(condition);
        arguments.addAll(List.of(values));
    }
}
