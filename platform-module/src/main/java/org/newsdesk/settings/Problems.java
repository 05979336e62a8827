package org.newsdesk.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsdesk.rule.Problem;

/**
 * The mistakes found while a settings document is read, each with its line. All are collected, so that who edits the document
 * sees them at once; beyond {@value #LIMIT} they are dropped, because such a text is not a settings document.
 */
public final class Problems {

    private static final int LIMIT = 100;

    private final List<Problem> found = new ArrayList<>();

    /**
     * Notes a mistake.
     *
     * @param line number of the line, from 1
     * @param rule rule ID such as {@code G5}
     * @param key message key
     * @param arguments message arguments
     */
    public void add(int line, String rule, String key, Object... arguments) {
        if (found.size() < LIMIT) {
            found.add(Problem.of(rule, key, arguments).field("text").line(line));
        }
    }

    /** Notes the lines that mean nothing. */
    public void addStrays(SectionedText text) {
        for (SectionedText.Stray stray : text.strays()) {
            String key = switch (stray.reason()) {
                case OUTSIDE_SECTION -> "newsdesk.problem.FORM.outsideSection";
                case NO_KEY -> "newsdesk.problem.FORM.noKey";
            };
            add(stray.line(), Rules.FORM, key, stray.text());
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** The mistakes in the order of their lines. */
    public List<Problem> list() {
        return found.stream().sorted(Comparator.comparing(Problem::line)).toList();
    }
}
