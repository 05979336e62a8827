package org.newsdesk.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.DraftState;
import org.newsdesk.examination.Contexts;
import org.newsdesk.examination.Examination;

/**
 * What a screening came to, as a property of the draft keeps it for lists. Like the report it speaks only of a draft with this
 * content and these fields; every other draft is pending. Nothing is decided by it.
 *
 * @param contentUrl address of the content that was screened
 * @param context the fields the screening went by, see {@link Contexts#fingerprint}
 */
record ScreeningMark(Views.ScreeningSummary summary, String contentUrl, String context) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Views.ScreeningSummary PENDING =
            new Views.ScreeningSummary(Examination.Status.PENDING.name(), 0, 0, 0);

    /** The mark of a draft that has this summary now. */
    static ScreeningMark of(Draft draft, String contentUrl, Views.ScreeningSummary summary) {
        return new ScreeningMark(summary, contentUrl, Contexts.fingerprint(draft));
    }

    /** The text of the property. */
    String text() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is known of a draft that carries this text, which may be {@code null}. */
    static Views.ScreeningSummary read(String text, Draft draft, String contentUrl) {
        ScreeningMark mark = text == null ? null : parse(text);
        return mark != null && mark.speaksOf(draft, contentUrl) ? mark.summary : PENDING;
    }

    private boolean speaksOf(Draft draft, String url) {
        // Filing a released piece may have changed its name.
        return contentUrl.equals(url)
                && (draft.state() == DraftState.RELEASED
                        || Contexts.fingerprint(draft).equals(context));
    }

    private static ScreeningMark parse(String text) {
        try {
            return JSON.readValue(text, ScreeningMark.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
