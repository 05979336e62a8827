package org.newsdesk.publication;

import java.util.List;
import org.newsdesk.rule.Problem;

/** A leader's endorsement as entered. */
record EndorsementForm(String leader, String position, String date, String text) implements AchievementForm {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 2000;

    /** A leader may have endorsed the piece before it was released. */
    @Override
    public Endorsement check(Occasion occasion, boolean proved, OutletService outlets, List<Problem> problems) {
        Texts texts = new Texts(problems);
        return new Endorsement(
                texts.required("leader", leader, LONGEST_NAME),
                texts.optional("position", position, LONGEST_NAME),
                occasion.past(date, problems),
                texts.required("text", text, LONGEST_TEXT),
                null);
    }
}
