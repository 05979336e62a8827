package org.newsdesk.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text form of a settings document: sections in brackets, then lines {@code key: value}. Everything after a {@code #} that
 * begins a line or follows a blank is a comment. Full-width brackets, colons and blanks count as their ASCII forms, because
 * Chinese input methods produce them. Nothing is interpreted here; a reader of a certain document knows its keys.
 *
 * @param sections the sections in the order of the text
 * @param strays lines that are neither a section, nor {@code key: value}, nor inside a section
 */
public record SectionedText(List<Section> sections, List<Stray> strays) {

    private static final Pattern HEADER = Pattern.compile("[\\[【]\\s*([^\\s\\]】]+)(?:\\s+([^\\]】]*?))?\\s*[\\]】]");
    private static final Pattern ENTRY = Pattern.compile("([^:：]+?)\\s*[:：]\\s*(.*)");
    private static final Pattern COMMENT = Pattern.compile("(^|\\s)#.*$");

    public SectionedText {
        sections = List.copyOf(sections);
        strays = List.copyOf(strays);
    }

    /**
     * A section.
     *
     * @param name first word in the brackets, in lower case
     * @param argument the rest of the brackets, empty when there is none
     * @param line number of the line of the brackets, from 1
     */
    public record Section(String name, String argument, int line, List<Entry> entries) {
        public Section {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A line {@code key: value}.
     *
     * @param key in lower case
     * @param value without surrounding blanks, may be empty
     * @param line number of the line, from 1
     */
    public record Entry(String key, String value, int line) {}

    /** A line that means nothing. */
    public record Stray(String text, int line, Reason reason) {}

    /** Why a line means nothing. */
    public enum Reason {
        /** It stands before the first section. */
        OUTSIDE_SECTION,
        /** It has no colon. */
        NO_KEY
    }

    /** Whether the text holds nothing but blank lines and comments. */
    public boolean isBlank() {
        return sections.isEmpty() && strays.isEmpty();
    }

    /** Reads a text; every text can be read, what is wrong with it is among the {@link #strays()}. */
    public static SectionedText parse(String text) {
        Reader reader = new Reader();
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            String meaning = meaning(line);
            if (!meaning.isEmpty()) {
                reader.line(meaning, number);
            }
        }
        return reader.finish();
    }

    private static String meaning(String line) {
        String withoutMark = line.startsWith("\uFEFF") ? line.substring(1) : line;
        String ascii = withoutMark.replace('\u3000', ' ').replace('\u00A0', ' ');
        return COMMENT.matcher(ascii).replaceFirst("").strip();
    }

    private static final class Reader {
        private final List<Section> sections = new ArrayList<>();
        private final List<Stray> strays = new ArrayList<>();
        private final List<Entry> entries = new ArrayList<>();
        private Section open;

        void line(String text, int number) {
            Matcher header = HEADER.matcher(text);
            if (header.matches()) {
                close();
                String argument = Optional.ofNullable(header.group(2)).orElse("");
                open = new Section(lower(header.group(1)), argument, number, List.of());
                return;
            }
            Matcher entry = ENTRY.matcher(text);
            if (!entry.matches()) {
                strays.add(new Stray(text, number, Reason.NO_KEY));
            } else if (open == null) {
                strays.add(new Stray(text, number, Reason.OUTSIDE_SECTION));
            } else {
                entries.add(new Entry(lower(entry.group(1)), entry.group(2), number));
            }
        }

        SectionedText finish() {
            close();
            return new SectionedText(sections, strays);
        }

        private void close() {
            if (open != null) {
                sections.add(new Section(open.name(), open.argument(), open.line(), entries));
                entries.clear();
            }
        }

        private static String lower(String text) {
            return text.toLowerCase(Locale.ROOT);
        }
    }
}
