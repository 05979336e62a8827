package org.newsdesk.screening;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What screening finds. The rule is also the item of the checklist on which a finding opens. */
public enum FindingKind {
    CLASSIFICATION_MARK("K1", Severity.BLOCK),
    ID_CARD("K6", Severity.BLOCK),
    MOBILE("K6", Severity.BLOCK),
    LANDLINE("K6", Severity.BLOCK),
    BANK_CARD("K6", Severity.BLOCK),
    CREDIT_CODE("K6", Severity.ADVISE),
    HOME_ADDRESS("K6", Severity.BLOCK),
    LICENCE_PLATE("K6", Severity.BLOCK),
    PARTY_NAME("K6", Severity.BLOCK),
    MINOR_IDENTITY("K12", Severity.BLOCK),
    VICTIM_INFORMANT("K7", Severity.BLOCK),
    CASE_DETAIL("K7", Severity.BLOCK),
    VAGUE_DATE("K11", Severity.ADVISE),
    STALE_DATE("K10", Severity.ADVISE),
    UNSOURCED_FIGURE("K8", Severity.ADVISE),
    CAPTION_MISSING("K9", Severity.ADVISE),
    HIDDEN_TEXT("K1", Severity.ADVISE),
    WHITE_TEXT("K1", Severity.ADVISE),
    TRACKED_CHANGE("K1", Severity.ADVISE),
    COMMENT("K1", Severity.ADVISE),
    DOCPROPS("K1", Severity.ADVISE),
    EXIF_GPS("K1", Severity.ADVISE),
    FIELD_URL("K1", Severity.ADVISE),
    EMBEDDED_OBJECT("K1", Severity.ADVISE),
    /** A term of the bureau's list; the list says which rule and severity. */
    TERM("K1", Severity.ADVISE);

    private final String rule;
    private final Severity severity;

    FindingKind(String rule, Severity severity) {
        this.rule = rule;
        this.severity = severity;
    }

    /** ID of the rule that says why it is one. */
    public String rule() {
        return rule;
    }

    /** The severity unless the bureau's settings say otherwise. */
    public Severity defaultSeverity() {
        return severity;
    }

    /** The word for it in reports and settings: {@code id-card}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with that word. */
    public static Optional<FindingKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
