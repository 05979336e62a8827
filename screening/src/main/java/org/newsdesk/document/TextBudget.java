package org.newsdesk.document;

/** How much text a file and all that is embedded in it may still bring. */
final class TextBudget {

    private final ReadingLimits limits;
    private int characters;
    private int passages;

    TextBudget(ReadingLimits limits) {
        this.limits = limits;
    }

    void characters(int more) {
        characters += more;
        if (characters > limits.maxCharacters() || characters < 0) {
            throw new UnreadableFile(UnreadableReason.TOO_MUCH_TEXT);
        }
    }

    void passage() {
        if (++passages > limits.maxPassages()) {
            throw new UnreadableFile(UnreadableReason.TOO_MUCH_TEXT);
        }
    }
}
