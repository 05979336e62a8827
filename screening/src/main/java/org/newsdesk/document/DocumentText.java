package org.newsdesk.document;

import java.util.List;

/**
 * Everything a file says, wherever it hides it.
 *
 * @param passages the stories one after another, the main text first, each in reading order
 */
public record DocumentText(List<Passage> passages, List<Picture> pictures, List<Trace> traces) {
    public DocumentText {
        passages = List.copyOf(passages);
        pictures = List.copyOf(pictures);
        traces = List.copyOf(traces);
    }
}
