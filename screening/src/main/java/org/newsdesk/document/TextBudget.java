package org.newsdesk.document;

/** How much text a file and all that is embedded in it may still bring. */
final class TextBudget {

    private static final int STORIES_OF_ANY_FILE = 1_000;

    private final ReadingLimits limits;
    private int characters;
    private int passages;
    private int stories;

    TextBudget(ReadingLimits limits) {
        this.limits = limits;
    }

    void characters(int more) {
        characters += more;
        if (characters > limits.maxCharacters() || characters < 0) {
            throw new UnreadableFile(UnreadableReason.TOO_MUCH_TEXT);
        }
    }

    /** Stories cost memory even when nothing comes of them. */
    void story() {
        if (++stories > limits.maxPassages() + STORIES_OF_ANY_FILE) {
            throw new UnreadableFile(UnreadableReason.TOO_MUCH_TEXT);
        }
    }

    void passage() {
        if (++passages > limits.maxPassages()) {
            throw new UnreadableFile(UnreadableReason.TOO_MUCH_TEXT);
        }
    }
}
