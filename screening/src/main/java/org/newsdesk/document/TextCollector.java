package org.newsdesk.document;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is read, story by story, and minds how much it is. */
final class TextCollector {

    private final TextBudget budget;
    private final List<Story> stories = new ArrayList<>();

    TextCollector(TextBudget budget) {
        this.budget = budget;
    }

    TextBudget budget() {
        return budget;
    }

    /** Begins a story of its own; it comes behind those begun before. */
    Story story(Location location) {
        budget.story();
        Story story = new Story(this, location, stories.size());
        stories.add(story);
        return story;
    }

    /** A passage that is a story of its own; nothing when the text is blank. */
    Story plain(Location location, String text) {
        Story story = story(location);
        story.plain(text);
        return story;
    }

    /** A trace that stands in no passage. */
    void apart(Trace.Kind kind, Location location, String text) {
        story(location).add(Trace.apart(kind, location, text));
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
        List<Passage> passages = new ArrayList<>();
        List<Picture> pictures = new ArrayList<>();
        List<Trace> traces = new ArrayList<>();
        for (Story story : stories) {
            story.appendTo(passages, pictures, traces);
        }
        return new DocumentText(passages, pictures, traces);
    }
}
