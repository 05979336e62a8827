package org.newsdesk.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Follows {@code mc:AlternateContent}: the first choice is read where it stands. What other programs would show instead is read
 * apart, and kept only when it says something else.
 */
final class Alternatives {

    private static final int LONGEST_LOOKED_FOR = 500;

    private final TextCollector collector;
    private final StoryReader reader;
    private final Deque<Alternative> nested = new ArrayDeque<>();

    Alternatives(TextCollector collector, StoryReader reader) {
        this.collector = collector;
        this.reader = reader;
    }

    void start(String element) {
        switch (element) {
            case "AlternateContent" -> nested.push(new Alternative());
            case "Choice", "Fallback" -> {
                if (!nested.isEmpty()) {
                    begin(nested.peek());
                }
            }
            default -> {}
        }
    }

    void end(String element) {
        if (nested.isEmpty()) {
            return;
        }
        switch (element) {
            case "AlternateContent" -> {
                Alternative ended = nested.pop();
                note(ended.chosen);
            }
            case "Choice", "Fallback" -> finish(nested.peek());
            default -> {}
        }
    }

    /** Text was read at this point. */
    void note(char[] characters, int start, int length) {
        if (!nested.isEmpty()) {
            nested.peek().now().append(characters, start, length);
        }
    }

    private void note(CharSequence text) {
        if (!nested.isEmpty()) {
            nested.peek().now().append(text);
        }
    }

    private void begin(Alternative alternative) {
        if (alternative.begun) {
            alternative.mark = collector.mark();
            alternative.other = new StringBuilder();
            reader.push(Location.TEXTBOX, Colours.WHITE);
        }
        alternative.begun = true;
    }

    private void finish(Alternative alternative) {
        if (alternative.other == null) {
            return;
        }
        Story apart = reader.frame().story();
        reader.pop();
        String other = withoutBlanks(alternative.other);
        String chosen = withoutBlanks(alternative.chosen);
        alternative.other = null;
        if (chosen.equals(other) || other.length() <= LONGEST_LOOKED_FOR && chosen.contains(other)) {
            collector.since(alternative.mark).forEach(Story::clear);
        } else if (chosen.isEmpty()) {
            List<Passage> inline = List.copyOf(apart.passages());
            apart.clear();
            inline.forEach(passage -> reader.append(passage.text()));
            alternative.chosen.append(other);
        }
    }

    private static String withoutBlanks(CharSequence text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                result.append(text.charAt(i));
            }
        }
        return result.toString();
    }

    private static final class Alternative {
        private final StringBuilder chosen = new StringBuilder();
        private StringBuilder other;
        private boolean begun;
        private int mark;

        StringBuilder now() {
            return other == null ? chosen : other;
        }
    }
}
