package org.newsdesk.testbed.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Command-line options {@code --name value}; what follows {@code --} is kept as it is. */
record Options(Map<String, String> values, List<String> rest) {
    static Options of(String... arguments) {
        var values = new HashMap<String, String>();
        var all = List.of(arguments);
        int end = all.contains("--") ? all.indexOf("--") : all.size();
        for (int i = 0; i < end; i += 2) {
            if (!all.get(i).startsWith("--") || i + 1 == end) {
                throw new IllegalArgumentException("expected --name value, found " + all.get(i));
            }
            values.put(all.get(i).substring(2), all.get(i + 1));
        }
        return new Options(values, end == all.size() ? List.of() : all.subList(end + 1, all.size()));
    }

    String get(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }
}
