package org.newsdesk.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.newsdesk.chain.EntryKind;

/** Queries by the names that the web script's parameters have. */
final class Queries {

    private Queries() {}

    /** A query of names and values in turns; several units are separated by commas. */
    static RegisterQuery of(String... namesAndValues) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new RegisterQuery(
                value(values, "kind", EntryKind::valueOf),
                value(values, "year", Integer::valueOf),
                value(values, "unit", units -> units.isEmpty() ? Set.of() : Set.of(units.split(","))),
                value(values, "number", Function.identity()),
                value(values, "q", Function.identity()),
                value(values, "person", Function.identity()),
                value(values, "outlet", Function.identity()),
                value(values, "from", LocalDate::parse),
                value(values, "to", LocalDate::parse),
                value(values, "hash", Function.identity()),
                Optional.empty(),
                Set.of());
    }

    private static <T> Optional<T> value(Map<String, String> values, String name, Function<String, T> reader) {
        return Optional.ofNullable(values.get(name)).map(reader);
    }
}
