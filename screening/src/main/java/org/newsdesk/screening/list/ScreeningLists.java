package org.newsdesk.screening.list;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.newsdesk.screening.FindingKind;
import org.newsdesk.screening.Severity;

/** What the bureau has laid down for screening. Immutable: a change is another object, which running screenings do not see. */
public final class ScreeningLists {

    private final Settings settings;
    private final TermMatcher terms;
    private final String version;

    ScreeningLists(Settings settings, Collection<Term> terms, String version) {
        this.settings = settings;
        this.terms = new TermMatcher(terms);
        this.version = version;
    }

    /** The lists that a bureau starts with. */
    public static ScreeningLists defaults() {
        return DefaultLists.read();
    }

    /** What a finding of a kind does; terms carry their own. */
    public Severity severity(FindingKind kind) {
        return settings.severities.getOrDefault(kind, kind.defaultSeverity());
    }

    /** Digits of telephone numbers that are public. */
    public boolean isPublicNumber(String digits) {
        return settings.publicNumbers.contains(digits);
    }

    /** How many months before the day of handing in an event may lie (K10). */
    public int staleMonths() {
        return settings.staleMonths;
    }

    /** Finds the listed terms. */
    public TermMatcher terms() {
        return terms;
    }

    /** Texts that are never reported. */
    public Exceptions exceptions() {
        return settings.exceptions;
    }

    /** Names this state of both lists; the same texts have the same version everywhere. */
    public String version() {
        return version;
    }

    /** What the settings text says. */
    record Settings(
            Map<FindingKind, Severity> severities, Exceptions exceptions, Set<String> publicNumbers, int staleMonths) {}
}
