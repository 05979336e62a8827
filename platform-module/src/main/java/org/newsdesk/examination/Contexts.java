package org.newsdesk.examination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.DraftState;
import org.newsdesk.organisation.Organisation;
import org.newsdesk.organisation.OrganisationService;
import org.newsdesk.screening.ScreeningContext;

/** What a screening goes by besides the file. */
public class Contexts {
    private final OrganisationService organisations;
    private final Clock clock;

    /** The clock's zone is that of the bureau. */
    public Contexts(OrganisationService organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The context in which a draft is screened now. */
    ScreeningContext of(Draft draft) {
        Optional<Organisation> organisation = organisations.find();
        Draft.Form form = draft.form();
        return new ScreeningContext(
                draft.name(),
                organisation.map(found -> found.profile().id()).orElse(""),
                organisation
                        .flatMap(found -> found.unit(draft.unit()))
                        .map(unit -> unit.type().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .orElse(""),
                form.ownMedia(),
                form.concernsCase(),
                form.concernsMinor(),
                day(draft));
    }

    /** The day of handing in: while the draft is with its unit today, afterwards the day it was handed in (K10). */
    public LocalDate day(Draft draft) {
        boolean handedIn = draft.state() != DraftState.DRAFT && draft.submission() != null;
        return handedIn ? LocalDate.ofInstant(draft.submission().at(), clock.getZone()) : LocalDate.now(clock);
    }

    /**
     * What the unit may change and a screening depends on, in one line. When it differs from that of a report, the report does
     * not speak of this draft any more. The day is not part of it: it matters only at the moment of handing in.
     */
    public static String fingerprint(Draft draft) {
        Draft.Form form = draft.form();
        return "own-media=" + form.ownMedia() + " case=" + form.concernsCase() + " minor=" + form.concernsMinor()
                + " name=" + draft.name();
    }
}
