package org.newsdesk.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.newsdesk.document.Passage.Style;

/** A paragraph while its runs are being read: its text, and from where on which tricks are played. */
final class OpenParagraph {

    static final int INSERTED = 1;
    static final int DELETED = 2;
    static final int HIDDEN = 4;
    static final int WHITE = 8;

    private static final int LONGEST_CAPTION = 100;

    private final Story story;
    private final Location location;
    private final Cell cell;
    private final StringBuilder text = new StringBuilder();
    private final List<Picture> pictures = new ArrayList<>();
    private int[] starts = new int[4];
    private int[] tricks = new int[4];
    private int stretches;

    ParagraphProperties properties = new ParagraphProperties();
    Style style = Style.BODY;
    /** What its runs are like by their styles, once somebody asked. */
    RunProperties run;
    /** What hides runs without properties of their own; negative until somebody asked. */
    int plainRunTrick = -1;

    OpenParagraph(Story story, Location location, Cell cell) {
        this.story = story;
        this.location = location;
        this.cell = cell;
    }

    Story story() {
        return story;
    }

    int length() {
        return text.length();
    }

    String textFrom(int start) {
        return text.substring(Math.min(start, text.length()));
    }

    void append(char[] characters, int start, int length, int trick) {
        if (length > 0) {
            stretch(trick);
            story.collector().budget().characters(length);
            text.append(characters, start, length);
        }
    }

    void append(String more, int trick) {
        if (!more.isEmpty()) {
            stretch(trick);
            story.collector().budget().characters(more.length());
            text.append(more);
        }
    }

    void picture(boolean ornament, String name) {
        pictures.add(new Picture(0, location == Location.TABLE, false, ornament, name));
    }

    private void stretch(int trick) {
        if (stretches > 0 && tricks[stretches - 1] == trick) {
            return;
        }
        if (stretches == starts.length) {
            starts = Arrays.copyOf(starts, stretches * 2);
            tricks = Arrays.copyOf(tricks, stretches * 2);
        }
        starts[stretches] = text.length();
        tricks[stretches] = trick;
        stretches++;
    }

    /** Ends the paragraph; whether it became a passage, which a blank one does not. */
    boolean close(DocumentChanges changes) {
        String whole = text.toString();
        boolean blank = whole.isBlank();
        int index = story.next();
        if (!blank && isBesidePicture(whole)) {
            style = Style.CAPTION;
        }
        for (Picture picture : pictures) {
            story.add(new Picture(index, picture.inTable(), !blank, picture.ornament(), picture.name()));
        }
        if (properties.changed || blank && changedWithoutText()) {
            changes.withoutText(story, index);
        }
        if (blank) {
            return false;
        }
        story.add(new Passage(location, story.number(), style, cell, spans(whole)));
        traces(whole, DELETED, DELETED, Trace.Kind.TRACKED_CHANGE, Location.DELETED, changes);
        traces(whole, INSERTED | DELETED, INSERTED, Trace.Kind.TRACKED_CHANGE, Location.INSERTED, changes);
        traces(whole, HIDDEN | DELETED, HIDDEN, Trace.Kind.HIDDEN_TEXT, Location.HIDDEN, changes);
        traces(whole, WHITE | HIDDEN | DELETED, WHITE, Trace.Kind.WHITE_TEXT, Location.WHITETEXT, changes);
        return true;
    }

    /** Centred right below a picture or in one line with it, text is its caption whatever it says. */
    private boolean isBesidePicture(String whole) {
        return style == Style.BODY
                && properties.centred
                && whole.length() <= LONGEST_CAPTION
                && (!pictures.isEmpty() || story.endsWithPicture());
    }

    private boolean changedWithoutText() {
        for (int i = 0; i < stretches; i++) {
            if ((tricks[i] & (INSERTED | DELETED)) != 0) {
                return true;
            }
        }
        return false;
    }

    private List<Span> spans(String whole) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        while (from < stretches) {
            Mark mark = mark(tricks[from]);
            int to = from + 1;
            while (to < stretches && mark(tricks[to]) == mark) {
                to++;
            }
            spans.add(new Span(whole.substring(starts[from], end(to - 1, whole)), mark));
            from = to;
        }
        return spans;
    }

    private static Mark mark(int trick) {
        if ((trick & DELETED) != 0) {
            return Mark.DELETED;
        }
        if ((trick & HIDDEN) != 0) {
            return Mark.HIDDEN;
        }
        if ((trick & WHITE) != 0) {
            return Mark.WHITETEXT;
        }
        return (trick & INSERTED) != 0 ? Mark.INSERTED : Mark.PLAIN;
    }

    /** One trace for each stretch whose tricks, of those looked at, are exactly the wanted one. */
    private void traces(
            String whole, int lookedAt, int wanted, Trace.Kind kind, Location place, DocumentChanges changes) {
        int from = 0;
        while (from < stretches) {
            int to = from;
            while (to < stretches && (tricks[to] & lookedAt) == wanted) {
                to++;
            }
            if (to > from) {
                trace(kind, place, whole.substring(starts[from], end(to - 1, whole)), starts[from], changes);
            }
            from = Math.max(to, from + 1);
        }
    }

    private void trace(Trace.Kind kind, Location place, String part, int start, DocumentChanges changes) {
        int passage = story.next() - 1;
        boolean blank = part.isBlank();
        if (kind == Trace.Kind.TRACKED_CHANGE && blank) {
            changes.withoutText(story, passage);
        } else if (!blank) {
            changes.note(kind);
            story.add(new Trace(kind, place, passage, start, start + part.length(), part));
        }
    }

    private int end(int stretch, String whole) {
        return stretch + 1 < stretches ? starts[stretch + 1] : whole.length();
    }
}
