package org.newsdesk.organisation;

import java.util.List;
import java.util.Optional;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.settings.SettingsDocument;
import org.newsdesk.settings.SettingsListener;

/**
 * The organisation in force, read from its document. The document is parsed once for each content it ever has: the content's
 * address tells every host of a cluster whether what it remembers still holds.
 */
public class OrganisationService implements SettingsListener {

    /** Whoever was in the document when it was saved stays in it, also when the platform has forgotten the person. */
    private static final People ANYBODY = new People() {
        @Override
        public boolean exists(String userName) {
            return true;
        }

        @Override
        public String displayName(String userName) {
            return userName;
        }
    };

    private final SettingsDocument document;
    private final People people;
    private final OrganisationApplication application;
    private final OrganisationParser reader = new OrganisationParser(ANYBODY);
    private volatile Remembered remembered = new Remembered(null, Optional.empty());

    public OrganisationService(SettingsDocument document, People people, OrganisationApplication application) {
        this.document = document;
        this.people = people;
        this.application = application;
    }

    /**
     * The organisation in force.
     *
     * @throws RuleViolation 409 while nobody has described the bureau
     */
    public Organisation current() {
        return find().orElseThrow(
                        () -> RuleViolation.conflict(Problem.of(OrganisationParser.RULE, "newsdesk.problem.ORG.none")));
    }

    /** The organisation in force; empty while nobody has described the bureau. */
    public Optional<Organisation> find() {
        String url = document.contentUrl().orElse(null);
        if (url == null) {
            return Optional.empty();
        }
        Remembered known = remembered;
        if (!url.equals(known.contentUrl)) {
            known = new Remembered(url, accepted(reader.parse(document.text())));
            remembered = known;
        }
        return known.organisation;
    }

    /** The text of the document. */
    public String text() {
        return document.text();
    }

    /** Label of the document's version. */
    public String version() {
        return document.version();
    }

    /** Whether the caller may edit the document. */
    public boolean mayEdit() {
        return document.mayEdit();
    }

    /** What is wrong with the document today, though it was right when it was saved: people who are gone meanwhile. */
    public List<Problem> problems() {
        return new OrganisationParser(people).parse(text()) instanceof ParsedOrganisation.Refused refused
                ? refused.problems()
                : List.of();
    }

    /**
     * Replaces the text as the caller.
     *
     * @throws RuleViolation 422 with all mistakes and their lines; the previous organisation stays in force
     */
    public void replace(String text) {
        requireValid(text);
        document.replace(text);
    }

    @Override
    public void documentChanged() {
        requireValid(document.text()).ifPresent(application::apply);
    }

    private Optional<Organisation> requireValid(String text) {
        return accepted(new OrganisationParser(people).parse(text));
    }

    private static Optional<Organisation> accepted(ParsedOrganisation parsed) {
        if (parsed instanceof ParsedOrganisation.Refused refused) {
            throw RuleViolation.of(refused.problems());
        }
        return parsed instanceof ParsedOrganisation.Accepted accepted
                ? Optional.of(accepted.organisation())
                : Optional.empty();
    }

    private record Remembered(String contentUrl, Optional<Organisation> organisation) {}
}
