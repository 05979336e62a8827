package org.newsdesk.examination;

import java.util.List;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.screening.list.DefaultLists;
import org.newsdesk.screening.list.ListsReader;
import org.newsdesk.screening.list.ListsReader.Outcome;
import org.newsdesk.screening.list.Mistake;
import org.newsdesk.screening.list.ScreeningLists;
import org.newsdesk.settings.Rules;
import org.newsdesk.settings.SettingsDocument;
import org.newsdesk.settings.SettingsListener;

/**
 * The lists in force, read from their two documents. They are read once for each content they ever have: the contents' addresses
 * tell every host of a cluster whether what it remembers still holds, so a change needs no restart anywhere.
 */
public class ListsService implements SettingsListener {
    private final SettingsDocument settings;
    private final SettingsDocument terms;
    private volatile Remembered remembered = new Remembered(null, null);

    public ListsService(SettingsDocument settings, SettingsDocument terms) {
        this.settings = settings;
        this.terms = terms;
    }

    /** The lists in force. Call in a transaction. */
    public ScreeningLists current() {
        String urls =
                settings.contentUrl().orElse("") + " " + terms.contentUrl().orElse("");
        Remembered known = remembered;
        if (!urls.equals(known.urls)) {
            known = new Remembered(urls, accepted(settingsText(), termsText()));
            remembered = known;
        }
        return known.lists;
    }

    /** The document with severities, exceptions, public numbers and deadlines. */
    SettingsDocument settings() {
        return settings;
    }

    /** The document with the terms. */
    SettingsDocument terms() {
        return terms;
    }

    /** Whether the caller may edit the lists. */
    boolean mayEdit() {
        return settings.mayEdit() && terms.mayEdit();
    }

    /**
     * Replaces one text or both as the caller; {@code null} leaves one as it is.
     *
     * @throws RuleViolation 422 with all mistakes and their lines; the previous lists stay in force
     */
    void replace(String newSettings, String newTerms) {
        accepted(newSettings == null ? settingsText() : newSettings, newTerms == null ? termsText() : newTerms);
        if (newSettings != null) {
            settings.replace(newSettings);
        }
        if (newTerms != null) {
            terms.replace(newTerms);
        }
    }

    @Override
    public void documentChanged() {
        accepted(settingsText(), termsText());
    }

    /** The documents come into being one after the other; until then the product's own texts are in force. */
    private String settingsText() {
        return settings.contentUrl().isPresent() ? settings.text() : DefaultLists.settings();
    }

    private String termsText() {
        return terms.contentUrl().isPresent() ? terms.text() : DefaultLists.terms();
    }

    private static ScreeningLists accepted(String settings, String terms) {
        Outcome outcome = ListsReader.read(settings, terms);
        if (outcome instanceof Outcome.Refused refused) {
            List<Problem> problems =
                    refused.mistakes().stream().map(ListsService::problem).toList();
            throw RuleViolation.of(problems);
        }
        return ((Outcome.Read) outcome).lists();
    }

    private static Problem problem(Mistake mistake) {
        String rule = mistake.problem() == Mistake.Problem.MARK_MUST_BLOCK ? "I12" : Rules.FORM;
        return Problem.of(
                        rule,
                        "newsdesk.problem.lists." + mistake.problem().name(),
                        mistake.arguments().toArray())
                .field(mistake.source() == Mistake.Source.SETTINGS ? "settings" : "terms")
                .line(mistake.line());
    }

    private record Remembered(String urls, ScreeningLists lists) {}
}
