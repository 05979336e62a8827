package org.newsdesk.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsdesk.document.DocumentText;
import org.newsdesk.document.Passage;
import org.newsdesk.document.Picture;
import org.newsdesk.document.Span;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * The text of a draft as clients get it.
 *
 * @param truncated whether passages were left out because there are too many; {@code index} still counts them
 */
record DraftTextView(
        List<ParagraphView> paragraphs, List<PictureView> pictures, boolean truncated, String contentSha256) {

    /** Words a text in the language of the call. */
    static DraftTextView of(DocumentText text, int mostCharacters, String contentSha256) {
        List<ParagraphView> paragraphs = new ArrayList<>();
        int visible = 0;
        int hidden = 0;
        for (int index = 0; index < text.passages().size(); index++) {
            ParagraphView paragraph = ParagraphView.of(index, text.passages().get(index));
            int length = paragraph.text().length();
            if ((paragraph.hidden() ? hidden : visible) + length <= mostCharacters) {
                paragraphs.add(paragraph);
                hidden += paragraph.hidden() ? length : 0;
                visible += paragraph.hidden() ? 0 : length;
            }
        }
        return new DraftTextView(
                paragraphs,
                text.pictures().stream().map(PictureView::of).toList(),
                paragraphs.size() < text.passages().size(),
                contentSha256);
    }

    /**
     * A passage.
     *
     * @param hidden whether nothing of it is on the printed page
     * @param text everything that stands there, deleted and hidden text included
     */
    record ParagraphView(
            int index,
            String location,
            String locationName,
            boolean hidden,
            String style,
            String text,
            List<SpanView> spans) {

        static ParagraphView of(int index, Passage passage) {
            boolean nothingPrinted =
                    passage.spans().stream().noneMatch(span -> span.mark().printed());
            return new ParagraphView(
                    index,
                    passage.location().id(),
                    I18NUtil.getMessage(
                            "newsdesk.location." + passage.location().name()),
                    passage.location().hidden() || nothingPrinted,
                    passage.style().name().toLowerCase(Locale.ROOT),
                    passage.text(),
                    passage.spans().stream().map(SpanView::of).toList());
        }
    }

    /** A stretch of one kind. */
    record SpanView(String text, String mark) {
        static SpanView of(Span span) {
            return new SpanView(span.text(), span.mark().id());
        }
    }

    /** A picture, and the passage it stands in or before. */
    record PictureView(int passage, String name) {
        static PictureView of(Picture picture) {
            return new PictureView(picture.passage(), picture.name());
        }
    }
}
