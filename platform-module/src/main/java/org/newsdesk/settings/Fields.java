package org.newsdesk.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.newsdesk.settings.SectionedText.Entry;
import org.newsdesk.settings.SectionedText.Section;

/**
 * The lines of one section under the keys a reader knows. Unknown and repeated keys are noted as mistakes.
 *
 * @param <K> the keys, each of which may have several words in the text
 */
public final class Fields<K> {

    private final Section section;
    private final Map<K, Entry> entries = new LinkedHashMap<>();

    /**
     * Reads the lines of a section.
     *
     * @param words what each key may be called in the text, in lower case
     * @param problems receives unknown and repeated keys
     */
    public Fields(Section section, Map<String, K> words, Problems problems) {
        this.section = section;
        for (Entry entry : section.entries()) {
            K key = words.get(entry.key());
            if (key == null) {
                problems.add(entry.line(), Rules.FORM, "newsdesk.problem.FORM.unknownKey", entry.key(), section.name());
            } else if (entries.putIfAbsent(key, entry) != null) {
                problems.add(entry.line(), Rules.FORM, "newsdesk.problem.FORM.repeatedKey", entry.key());
            }
        }
    }

    /** The value of a key; empty when the key is missing or has no value. */
    public Optional<String> value(K key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value).filter(value -> !value.isEmpty());
    }

    /** The line of a key; the line of the section when the key is missing. */
    public int line(K key) {
        Entry entry = entries.get(key);
        return entry == null ? section.line() : entry.line();
    }
}
