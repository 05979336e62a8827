package org.newsdesk.document;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is read, story by story, and minds how much it is. */
final class TextCollector {

    private final ReadingLimits limits;
    private final List<Story> stories = new ArrayList<>();
    private int characters;
    private int passages;

    TextCollector(ReadingLimits limits) {
        this.limits = limits;
    }

    /** Begins a story of its own; it comes behind those begun before. */
    Story story(Location location) {
        Story story = new Story(this, location, stories.size());
        stories.add(story);
        return story;
    }

    /** A passage that is a story of its own; nothing when the text is blank. */
    Story plain(Location location, String text) {
        Story story = story(location);
        if (text.isBlank()) {
            return story;
        }
        count(text.length());
        story.add(Passage.plain(location, story.number(), text));
        return story;
    }

    /** Counts characters that will be kept. */
    void count(int length) {
        characters += length;
        if (characters > limits.maxCharacters() || characters < 0) {
            throw new UnreadableFile(UnreadableReason.TOO_MUCH_TEXT);
        }
    }

    void countPassage() {
        if (++passages > limits.maxPassages()) {
            throw new UnreadableFile(UnreadableReason.TOO_MUCH_TEXT);
        }
    }

    /** How many stories there are so far. */
    int mark() {
        return stories.size();
    }

    List<Story> since(int mark) {
        return stories.subList(mark, stories.size());
    }

    /** Everything gathered, the numbers of passages counted through. */
    DocumentText text() {
        List<Passage> allPassages = new ArrayList<>(passages);
        List<Picture> pictures = new ArrayList<>();
        List<Trace> traces = new ArrayList<>();
        for (Story story : stories) {
            story.appendTo(allPassages, pictures, traces);
        }
        return new DocumentText(allPassages, pictures, traces);
    }
}
