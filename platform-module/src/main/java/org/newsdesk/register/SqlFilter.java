package org.newsdesk.register;

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

    static SqlFilter of(RegisterQuery query) {
        SqlFilter filter = new SqlFilter();
        query.year().ifPresent(year -> filter.add("entry_year = ?", year));
        query.kind().ifPresent(kind -> filter.add("kind = ?", kind.name()));
        query.units().ifPresent(filter::units);
        query.text().ifPresent(filter::text);
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

    private void text(String text) {
        String pattern = "%" + text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        add("(lower(title) LIKE ? ESCAPE '!' OR lower(label) LIKE ? ESCAPE '!')", pattern, pattern);
    }

    private void add(String condition, Object... values) {
        conditions.add(condition);
        arguments.addAll(List.of(values));
    }
}
