package org.newsdesk.screening;

import java.util.List;
import org.newsdesk.document.DocumentText;
import org.newsdesk.document.Location;
import org.newsdesk.document.Passage;
import org.newsdesk.document.Span;

/** Tells where in a file a sighting stands and what exactly stands there. For one screening; remembers the last passage. */
final class Places {

    private static final int AROUND = 20;

    private final DocumentText document;
    private int passage = -1;
    private String text = "";
    private int[] spanEnds = new int[0];

    Places(DocumentText document) {
        this.document = document;
    }

    /** The text of a passage as it stands in the file. */
    String text(int index) {
        if (index != passage) {
            passage = index;
            List<Span> spans = document.passages().get(index).spans();
            text = document.passages().get(index).text();
            spanEnds = new int[spans.size()];
            int end = 0;
            for (int i = 0; i < spanEnds.length; i++) {
                end += spans.get(i).text().length();
                spanEnds[i] = end;
            }
        }
        return text;
    }

    /** What stands there, from the first to the last character, deleted and hidden text between them included. */
    String exact(Sighting sighting) {
        if (sighting.passage() == sighting.lastPassage()) {
            return text(sighting.passage()).substring(sighting.start(), sighting.end());
        }
        StringBuilder exact = new StringBuilder(text(sighting.passage()).substring(sighting.start()));
        for (int i = sighting.passage() + 1; i < sighting.lastPassage(); i++) {
            exact.append('\n').append(text(i));
        }
        return exact.append('\n')
                .append(text(sighting.lastPassage()), 0, sighting.end())
                .toString();
    }

    /** Where it stands: what a deleted, inserted or hidden part of it says, else what its passage says. */
    Location location(Sighting sighting) {
        Location inserted = null;
        for (int index = sighting.passage(); index <= sighting.lastPassage(); index++) {
            text(index);
            int start = index == sighting.passage() ? sighting.start() : 0;
            int end = index == sighting.lastPassage() ? sighting.end() : text.length();
            List<Span> spans = document.passages().get(index).spans();
            for (int i = spanAt(start); i < spanEnds.length && (i == 0 ? 0 : spanEnds[i - 1]) < end; i++) {
                Location location = spans.get(i).mark().location().orElse(null);
                if (location != null && location.hidden()) {
                    if (!sighting.onPage()) {
                        return location;
                    }
                } else {
                    inserted = inserted == null ? location : inserted;
                }
            }
        }
        Passage first = document.passages().get(sighting.passage());
        return inserted == null || first.location().hidden() ? first.location() : inserted;
    }

    /** Whether a part of it is deleted or hidden, whatever may be said of its passage. */
    boolean touchesUnprinted(Sighting sighting) {
        Location location = location(sighting);
        return location == Location.DELETED || location == Location.HIDDEN || location == Location.WHITETEXT;
    }

    /** The words around it in its passages; behind a trace that goes on in further passages, none. */
    Finding.Context context(Sighting sighting) {
        String first = text(sighting.passage());
        String before = first.substring(Math.max(0, sighting.start() - AROUND), sighting.start());
        String last = text(sighting.lastPassage());
        int end = Math.min(sighting.end(), last.length());
        return new Finding.Context(before, last.substring(end, Math.min(last.length(), end + AROUND)));
    }

    private int spanAt(int offset) {
        int low = 0;
        int high = spanEnds.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spanEnds[middle] > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
