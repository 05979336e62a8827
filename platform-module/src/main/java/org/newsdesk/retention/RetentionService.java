package org.newsdesk.retention;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.newsdesk.draft.Suggestions;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.settings.Rules;
import org.newsdesk.settings.SettingsDocument;
import org.newsdesk.settings.SettingsListener;

/** The retention list in force, read from its document; parsed once for each content, see the organisation's service. */
public class RetentionService implements SettingsListener {
    private final SettingsDocument document;
    private final UsedCategories used;
    private volatile Remembered remembered = new Remembered(null, List.of());

    public RetentionService(SettingsDocument document, UsedCategories used) {
        this.document = document;
        this.used = used;
    }

    /**
     * The list in force.
     *
     * @throws RuleViolation 409 while there is none
     */
    public RetentionList current() {
        String url = document.contentUrl()
                .orElseThrow(() -> RuleViolation.conflict(Problem.of(Rules.FORM, "newsdesk.problem.RETENTION.none")));
        Remembered known = remembered;
        if (!url.equals(known.contentUrl)) {
            known = new Remembered(url, parsed(document.text()));
            remembered = known;
        }
        return new RetentionList(document.version(), known.categories);
    }

    /** What people call a category; its code when the list does not have it. */
    public String nameOf(String code) {
        return current().category(code).map(RetentionCategory::name).orElse(code);
    }

    /** The text of the document. */
    String text() {
        return document.text();
    }

    /** Whether the caller has the platform's right to edit the document. */
    boolean mayEdit() {
        return document.mayEdit();
    }

    /**
     * Replaces the text as the caller.
     *
     * @throws RuleViolation 422 with all mistakes and their lines; the previous list stays in force
     */
    void replace(String text) {
        accepted(text);
        document.replace(text);
    }

    @Override
    public void documentChanged() {
        accepted(document.text());
    }

    /** A category that pieces are in must stay: otherwise nobody could say how long those are kept. */
    private void accepted(String text) {
        Set<String> missing = new TreeSet<>(used.used());
        parsed(text).forEach(category -> missing.remove(category.code()));
        if (!missing.isEmpty()) {
            throw RuleViolation.of(Problem.of(Rules.FORM, "newsdesk.problem.RETENTION.inUse", String.join("、", missing))
                    .field("text"));
        }
    }

    private static List<RetentionCategory> parsed(String text) {
        return RetentionParser.parse(text, Suggestions.categoryNames());
    }

    private record Remembered(String contentUrl, List<RetentionCategory> categories) {}
}
