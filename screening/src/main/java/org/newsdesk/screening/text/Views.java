package org.newsdesk.screening.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsdesk.document.DocumentText;
import org.newsdesk.document.Mark;
import org.newsdesk.document.Passage;
import org.newsdesk.document.Span;

/**
 * The ways to read a document. Tracked changes and hidden text make it say different things, and what one reading tears apart
 * another shows whole.
 */
public final class Views {

    private static final Set<Mark> UNPRINTED = EnumSet.of(Mark.DELETED, Mark.HIDDEN, Mark.WHITETEXT);

    private Views() {}

    /** As the page reads once every change is accepted. */
    public static View accepted(DocumentText document) {
        return view(document, EnumSet.of(Mark.PLAIN, Mark.INSERTED));
    }

    /**
     * The further readings that a document needs because something in it is deleted or hidden: as it read before the changes,
     * and everything in order. None when nothing is. Only what touches deleted or hidden text is news in them.
     */
    public static List<View> further(DocumentText document) {
        boolean unprinted = has(document, UNPRINTED);
        boolean inserted = has(document, EnumSet.of(Mark.INSERTED));
        List<View> views = new ArrayList<>();
        if (unprinted && inserted) {
            views.add(view(document, EnumSet.complementOf(EnumSet.of(Mark.INSERTED))));
        }
        if (unprinted) {
            views.add(view(document, EnumSet.allOf(Mark.class)));
        }
        return views;
    }

    /**
     * Deleted and hidden text alone, each stretch a story of its own: numbers that run into printed ones beside them show only
     * here. Empty when there is none.
     */
    public static Optional<View> unprinted(DocumentText document) {
        if (!has(document, UNPRINTED)) {
            return Optional.empty();
        }
        List<Passage> passages = document.passages();
        NormalText text = new NormalText(16);
        int[] starts = new int[passages.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = text.length();
            int origin = 0;
            for (Span span : passages.get(i).spans()) {
                if (!span.mark().printed()) {
                    text.append(span.text(), origin);
                    text.endPassage(origin + span.text().length());
                    text.endStory();
                }
                origin += span.text().length();
            }
        }
        return Optional.of(new View(document, false, text.text(), text.origins(), starts));
    }

    private static boolean has(DocumentText document, Set<Mark> marks) {
        return document.passages().stream()
                .flatMap(passage -> passage.spans().stream())
                .anyMatch(span -> marks.contains(span.mark()));
    }

    private static View view(DocumentText document, Set<Mark> marks) {
        List<Passage> passages = document.passages();
        NormalText text = new NormalText(capacity(passages));
        int[] starts = new int[passages.size()];
        int story = -1;
        for (int i = 0; i < starts.length; i++) {
            Passage passage = passages.get(i);
            if (passage.story() != story) {
                text.endStory();
                story = passage.story();
            }
            starts[i] = text.length();
            append(passage, marks, text);
        }
        text.endStory();
        boolean onPage = UNPRINTED.stream().noneMatch(marks::contains);
        return new View(document, onPage, text.text(), text.origins(), starts);
    }

    /** Where one change or hiding meets another, neither goes on in the other. */
    private static void append(Passage passage, Set<Mark> marks, NormalText text) {
        int origin = 0;
        Mark before = Mark.PLAIN;
        for (Span span : passage.spans()) {
            if (marks.contains(span.mark())) {
                if (span.mark() != before && span.mark() != Mark.PLAIN && before != Mark.PLAIN) {
                    text.endPassage(origin);
                }
                text.append(span.text(), origin);
                before = span.mark();
            }
            origin += span.text().length();
        }
        text.endPassage(origin);
    }

    private static int capacity(List<Passage> passages) {
        long characters = 16;
        for (Passage passage : passages) {
            for (Span span : passage.spans()) {
                characters += span.text().length();
            }
            characters++;
        }
        return (int) Math.min(characters, Integer.MAX_VALUE - 64);
    }
}
