package org.newsdesk.document;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;

/** Reads files for tests and says shortly what came out. */
final class Readings {

    private static final DocumentReader READER = new DocumentReader(ReadingLimits.defaults());

    private Readings() {}

    static Reading of(byte[] file, String name) {
        return READER.read(new ByteArrayInputStream(file), name, Deadline.in(Duration.ofSeconds(20)));
    }

    static Reading unreadable(UnreadableReason reason) {
        return new Reading.Unreadable(reason);
    }

    static DocumentText text(Docx docx) {
        return ((Reading.Read) of(docx.bytes(), "稿件.docx")).text();
    }

    /** Passages but the file name, as {@code location: text}. */
    static List<String> passages(DocumentText text) {
        return text.passages().stream()
                .filter(passage -> passage.location() != Location.FILENAME)
                .map(passage -> passage.location().id() + ": " + passage.text())
                .toList();
    }

    /** Spans of a passage as {@code mark: text}. */
    static List<String> spans(Passage passage) {
        return passage.spans().stream()
                .map(span -> span.mark().id() + ": " + span.text())
                .toList();
    }

    /** Traces as {@code kind location: text}; makes sure that each leads to its text. */
    static List<String> traces(DocumentText text) {
        return text.traces().stream()
                .map(trace -> {
                    if (trace.passage() >= 0) {
                        requireText(text, trace);
                    }
                    return trace.kind() + " " + trace.location().id() + ": " + trace.text();
                })
                .toList();
    }

    private static void requireText(DocumentText text, Trace trace) {
        Passage passage = text.passages().get(trace.passage());
        StringBuilder following = new StringBuilder();
        for (int i = trace.passage();
                i < text.passages().size() && text.passages().get(i).story() == passage.story();
                i++) {
            following
                    .append(following.length() == 0 ? "" : "\n")
                    .append(text.passages().get(i).text());
        }
        String found = following.substring(trace.start(), trace.end());
        if (!found.equals(trace.text())) {
            throw new AssertionError("trace leads to " + found + ": " + trace);
        }
    }
}
