package org.newsdesk.screening.list;

import java.util.Collection;
import java.util.TreeMap;
import org.newsdesk.screening.text.NormalText;

/** Finds any of many terms in one pass over a normalised text, however many there are. Immutable. */
public final class TermMatcher {

    private final Automaton automaton;
    private final Term[] terms;

    /** A matcher of these terms; the last of two that read the same counts. */
    public TermMatcher(Collection<Term> terms) {
        TreeMap<String, Term> normal = new TreeMap<>();
        for (Term term : terms) {
            String text = NormalText.of(term.text());
            if (!text.isEmpty()) {
                normal.put(text, term);
            }
        }
        automaton = new Automaton(normal.keySet().toArray(String[]::new));
        this.terms = normal.values().toArray(Term[]::new);
    }

    /** Takes the terms found. */
    public interface Found {
        /** A term stands from one offset of the text to another. */
        void term(int from, int to, Term term);
    }

    /** Finds the terms in a normalised text; of those that overlap, the one that begins first, and the longest of these. */
    public void find(String text, Found found) {
        Longest longest = new Longest(text, found);
        automaton.find(text, longest);
        longest.flush();
    }

    /** Holds each hit back until no longer one can swallow it. Hits come in the order of their ends. */
    private final class Longest implements Automaton.Hit {
        private final String text;
        private final Found found;
        private int from = -1;
        private int to = -1;
        private Term held;

        Longest(String text, Found found) {
            this.text = text;
            this.found = found;
        }

        @Override
        public void at(int begin, int end, int key) {
            if (tearsWord(begin) || tearsWord(end)) {
                return;
            }
            if (held != null && begin > from) {
                if (begin < to) {
                    return;
                }
                flush();
            }
            from = begin;
            to = end;
            held = terms[key];
        }

        void flush() {
            if (held != null) {
                found.term(from, to, held);
                held = null;
            }
        }

        /** Whether an offset lies inside a word of Latin letters, which is no place for a term to begin or end. */
        private boolean tearsWord(int offset) {
            return offset > 0
                    && offset < text.length()
                    && isLatin(text.charAt(offset - 1))
                    && isLatin(text.charAt(offset));
        }
    }

    private static boolean isLatin(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z';
    }
}
