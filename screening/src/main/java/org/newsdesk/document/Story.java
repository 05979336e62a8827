package org.newsdesk.document;

import java.util.ArrayList;
import java.util.List;

/** A flow of text being read: its passages, and what was noticed in them. Passages are counted within the story. */
final class Story {

    private final TextCollector collector;
    private final Location location;
    private final int number;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private final List<Trace> traces = new ArrayList<>();

    Story(TextCollector collector, Location location, int number) {
        this.collector = collector;
        this.location = location;
        this.number = number;
    }

    Location location() {
        return location;
    }

    int number() {
        return number;
    }

    TextCollector collector() {
        return collector;
    }

    List<Passage> passages() {
        return passages;
    }

    /** Index that the next passage will get. */
    int next() {
        return passages.size();
    }

    void add(Passage passage) {
        collector.budget().passage();
        passages.add(passage);
    }

    void add(Trace trace) {
        collector.budget().passage();
        traces.add(trace);
    }

    void add(Picture picture) {
        collector.budget().passage();
        pictures.add(picture);
    }

    /** Whether a picture, in a paragraph without text, was the last there was. */
    boolean endsWithPicture() {
        Picture last = pictures.isEmpty() ? null : pictures.get(pictures.size() - 1);
        return last != null && !last.inText() && last.passage() == next();
    }

    /** Adds a passage without marks; whether there was anything in it but blanks. */
    boolean plain(String text) {
        if (text.isBlank()) {
            return false;
        }
        collector.budget().characters(text.length());
        add(Passage.plain(location, number, text));
        return true;
    }

    /** Adds text that the budget knows already. */
    void addCounted(String text) {
        passages.add(Passage.plain(location, number, text));
    }

    List<Trace> traces() {
        return traces;
    }

    /** Adds a trace of the whole of the passage added last. */
    void traceLast(Trace.Kind kind) {
        String text = passages.get(passages.size() - 1).text();
        add(new Trace(kind, location, passages.size() - 1, 0, text.length(), text));
    }

    /** Takes back everything; for text that turned out to be another form of what was read already. */
    void clear() {
        passages.clear();
        pictures.clear();
        traces.clear();
    }

    void appendTo(List<Passage> allPassages, List<Picture> allPictures, List<Trace> allTraces) {
        int before = allPassages.size();
        allPassages.addAll(passages);
        for (Picture picture : pictures) {
            allPictures.add(new Picture(
                    before + picture.passage(),
                    picture.inTable(),
                    picture.inText(),
                    picture.ornament(),
                    picture.name()));
        }
        for (Trace trace : traces) {
            allTraces.add(
                    trace.passage() < 0
                            ? trace
                            : new Trace(
                                    trace.kind(),
                                    trace.location(),
                                    before + trace.passage(),
                                    trace.start(),
                                    trace.end(),
                                    trace.text()));
        }
    }
}
