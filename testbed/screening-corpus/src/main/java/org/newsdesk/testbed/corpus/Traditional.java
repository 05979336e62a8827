package org.newsdesk.testbed.corpus;

import java.util.HashMap;
import java.util.Map;

/** Chinese text in traditional characters, as far as the words of the corpus need them; the table is a list of its own. */
final class Traditional {
    private static final Map<Integer, Integer> FORMS = forms();

    private Traditional() {}

    static String of(String simplified) {
        var traditional = new StringBuilder();
        simplified.codePoints().forEach(c -> traditional.appendCodePoint(FORMS.getOrDefault(c, c)));
        return traditional.toString();
    }

    private static Map<Integer, Integer> forms() {
        var forms = new HashMap<Integer, Integer>();
        for (var line : Pools.lines("traditional.txt")) {
            int[] characters = line.codePoints().toArray();
            for (int i = 0; i < characters.length; i += 2) {
                forms.put(characters[i], characters[i + 1]);
            }
        }
        return forms;
    }
}
