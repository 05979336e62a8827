package org.newsdesk.screening.text;

import java.util.Arrays;
import java.util.List;
import org.newsdesk.document.DocumentText;
import org.newsdesk.document.Location;
import org.newsdesk.document.Passage;

/**
 * A document as one normalised text for detectors: passages of one story are divided by a line feed, stories by a form feed.
 * Offsets lead back to the passage and to the exact characters in it.
 */
public final class View {

    /** Divides stories, so that nothing is found across two of them. */
    public static final char STORY_END = '\f';

    /** Divides the passages of a story. */
    public static final char PASSAGE_END = '\n';

    private final DocumentText document;
    private final boolean onPage;
    private final String text;
    /** For each character of the text, where it begins in its passage's text. */
    private final int[] origins;
    /** Where each passage begins in the text. */
    private final int[] passageStarts;
    /** Texts of passages that were asked for; joining the spans of a long one each time would be slow. */
    private final String[] raws;

    View(DocumentText document, boolean onPage, String text, int[] origins, int[] passageStarts) {
        this.document = document;
        this.onPage = onPage;
        this.text = text;
        this.origins = origins;
        this.passageStarts = passageStarts;
        this.raws = new String[passageStarts.length];
    }

    /** Whether deleted and hidden text is left out, as on the page once every change is accepted. */
    public boolean onPage() {
        return onPage;
    }

    /** The normalised text. */
    public String text() {
        return text;
    }

    /** What was read. */
    public DocumentText document() {
        return document;
    }

    /** The passages, in the order of the text. */
    public List<Passage> passages() {
        return document.passages();
    }

    /** Index of the passage that holds an offset. */
    public int passageAt(int offset) {
        int found = Arrays.binarySearch(passageStarts, offset);
        if (found >= 0) {
            // passages without text in this view begin where the next one does
            int last = found;
            while (last + 1 < passageStarts.length && passageStarts[last + 1] == offset) {
                last++;
            }
            return last;
        }
        return -found - 2;
    }

    /** Offset at which a passage begins. */
    public int start(int passage) {
        return passageStarts[passage];
    }

    /** Offset at which a passage ends, without the divider. */
    public int end(int passage) {
        int next = passage + 1 < passageStarts.length ? passageStarts[passage + 1] : text.length();
        return next > passageStarts[passage] ? next - 1 : next;
    }

    /** Where the character at an offset begins in the text of its passage, in UTF-16 units. */
    public int origin(int offset) {
        return origins[offset];
    }

    /** Where the character at an offset ends in the text of its passage. */
    public int originEnd(int offset) {
        int origin = origins[offset];
        String raw = raw(passageAt(offset));
        return origin < raw.length() ? origin + Character.charCount(raw.codePointAt(origin)) : origin;
    }

    /** The text of a passage as it stands in the file, deleted and hidden text included. */
    public String raw(int passage) {
        if (raws[passage] == null) {
            raws[passage] = passages().get(passage).text();
        }
        return raws[passage];
    }

    /** Where the passage of an offset stands; what its spans say for themselves is not asked. */
    public Location location(int offset) {
        return passages().get(passageAt(offset)).location();
    }
}
