package org.newsdesk.checklist;

import java.util.List;
import java.util.Optional;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.settings.Rules;
import org.newsdesk.settings.SettingsDocument;
import org.newsdesk.settings.SettingsListener;

/** The checklist in force, read from its document; parsed once for each content, see the organisation's service. */
public class ChecklistService implements SettingsListener {

    private final SettingsDocument document;
    private volatile Remembered remembered = new Remembered(null, List.of());

    public ChecklistService(SettingsDocument document) {
        this.document = document;
    }

    /**
     * The list in force.
     *
     * @throws RuleViolation 409 while there is no list: then nobody can release anything
     */
    public Checklist current() {
        String url = document.contentUrl()
                .orElseThrow(() -> RuleViolation.conflict(Problem.of(Rules.FORM, "newsdesk.problem.LIST.empty")));
        Remembered known = remembered;
        if (!url.equals(known.contentUrl)) {
            known = new Remembered(url, accepted(document.text()));
            remembered = known;
        }
        return new Checklist(document.version(), known.items);
    }

    /** The list as it was in a version of its document; empty when that version is no longer kept. */
    public Optional<Checklist> version(String label) {
        return document.version().equals(label)
                ? Optional.of(current())
                : document.text(label).map(text -> new Checklist(label, accepted(text)));
    }

    /** The text of the document. */
    public String text() {
        return document.text();
    }

    /** Whether the caller may edit the document. */
    public boolean mayEdit() {
        return document.mayEdit();
    }

    /**
     * Replaces the text as the caller.
     *
     * @throws RuleViolation 422 with all mistakes and their lines; the previous list stays in force
     */
    public void replace(String text) {
        accepted(text);
        document.replace(text);
    }

    @Override
    public void documentChanged() {
        accepted(document.text());
    }

    private static List<ChecklistItem> accepted(String text) {
        ParsedChecklist parsed = ChecklistParser.parse(text);
        if (parsed instanceof ParsedChecklist.Refused refused) {
            throw RuleViolation.of(refused.problems());
        }
        return ((ParsedChecklist.Accepted) parsed).items();
    }

    private record Remembered(String contentUrl, List<ChecklistItem> items) {}
}
