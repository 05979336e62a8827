package org.newsdesk.publication;

import java.util.List;
import java.util.Optional;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.settings.SettingsDocument;
import org.newsdesk.settings.SettingsListener;

/** The list of outlets in force, read from its document; parsed once for each content, see the organisation's service. */
public class OutletService implements SettingsListener {

    private final SettingsDocument document;
    private volatile Remembered remembered = new Remembered(null, List.of());

    public OutletService(SettingsDocument document) {
        this.document = document;
    }

    /** The outlets in the order of the list; none while there is no list, so that nothing can be recorded. */
    public List<Outlet> all() {
        String url = document.contentUrl().orElse(null);
        if (url == null) {
            return List.of();
        }
        Remembered known = remembered;
        if (!url.equals(known.contentUrl)) {
            known = new Remembered(url, OutletParser.parse(document.text()));
            remembered = known;
        }
        return known.outlets;
    }

    /** The outlet with this code; empty for an unknown one. */
    public Optional<Outlet> find(String code) {
        return all().stream().filter(outlet -> outlet.code().equals(code)).findFirst();
    }

    /** The text of the document. */
    String text() {
        return document.text();
    }

    /** Label of the document's version. */
    String version() {
        return document.version();
    }

    /** Whether the platform lets the caller edit the document. */
    boolean mayEdit() {
        return document.mayEdit();
    }

    /**
     * Replaces the text as the caller.
     *
     * @throws RuleViolation 422 with all mistakes and their lines; the previous list stays in force
     */
    void replace(String text) {
        OutletParser.parse(text);
        document.replace(text);
    }

    @Override
    public void documentChanged() {
        OutletParser.parse(document.text());
    }

    private record Remembered(String contentUrl, List<Outlet> outlets) {}
}
