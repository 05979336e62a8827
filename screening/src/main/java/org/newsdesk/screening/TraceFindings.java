package org.newsdesk.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsdesk.document.Location;
import org.newsdesk.document.Trace;
import org.newsdesk.screening.list.ScreeningLists;

/** What the file hides or should not have kept, as findings (K1). */
final class TraceFindings {

    /** Hiding places that the file has no trace of unless something in them matters. */
    private static final Map<Location, FindingKind> HIDING_PLACES = Map.of(
            Location.CUSTOMXML, FindingKind.HIDDEN_TEXT,
            Location.ALT_TEXT, FindingKind.HIDDEN_TEXT,
            Location.HIDDEN, FindingKind.HIDDEN_TEXT,
            Location.DOCPROPS, FindingKind.DOCPROPS,
            Location.IMAGE_EXIF, FindingKind.DOCPROPS,
            Location.FIELDCODE, FindingKind.FIELD_URL,
            Location.EMBEDDED, FindingKind.EMBEDDED_OBJECT,
            Location.COMMENT, FindingKind.COMMENT);

    private final ScreeningLists lists;
    private final Places places;

    TraceFindings(ScreeningLists lists, Places places) {
        this.lists = lists;
        this.places = places;
    }

    /** The finding for a trace. */
    Finding of(Trace trace) {
        FindingKind kind = kind(trace.kind());
        // what nobody could read blocks, whatever the settings say of embedded objects (I9)
        Severity severity = trace.kind() == Trace.Kind.UNREAD_OBJECT ? Severity.BLOCK : lists.severity(kind);
        Finding.Context context = trace.passage() < 0
                ? Finding.Context.NONE
                : places.context(new Sighting(
                        kind,
                        kind.rule(),
                        severity,
                        false,
                        trace.passage(),
                        trace.start(),
                        trace.passage(),
                        trace.end()));
        return new Finding(
                kind,
                kind.rule(),
                severity,
                trace.location(),
                trace.location().hidden(),
                trace.text(),
                trace.passage(),
                trace.start(),
                trace.end(),
                context);
    }

    /** The hiding of each of these that stands in a hiding place of which no trace speaks; each place once. */
    List<Finding> hidings(List<Finding> findings, List<Trace> traces) {
        List<Finding> hidings = new ArrayList<>();
        for (Finding finding : findings) {
            FindingKind kind = HIDING_PLACES.get(finding.location());
            if (kind != null && traces.stream().noneMatch(trace -> covers(trace, finding))) {
                Finding hiding = new Finding(
                        kind,
                        kind.rule(),
                        lists.severity(kind),
                        finding.location(),
                        finding.hidden(),
                        finding.text(),
                        finding.passage(),
                        finding.start(),
                        finding.end(),
                        finding.context());
                if (!hidings.contains(hiding)) {
                    hidings.add(hiding);
                }
            }
        }
        return hidings;
    }

    private static boolean covers(Trace trace, Finding finding) {
        if (trace.location() != finding.location()) {
            return false;
        }
        return trace.passage() >= 0
                ? trace.passage() == finding.passage() && trace.start() < finding.end() && finding.start() < trace.end()
                : trace.location() == Location.EMBEDDED || trace.text().contains(finding.text());
    }

    private static FindingKind kind(Trace.Kind kind) {
        return switch (kind) {
            case TRACKED_CHANGE -> FindingKind.TRACKED_CHANGE;
            case COMMENT -> FindingKind.COMMENT;
            case HIDDEN_TEXT -> FindingKind.HIDDEN_TEXT;
            case WHITE_TEXT -> FindingKind.WHITE_TEXT;
            case PROPERTY -> FindingKind.DOCPROPS;
            case GPS -> FindingKind.EXIF_GPS;
            case FIELD_URL -> FindingKind.FIELD_URL;
            case EMBEDDED_OBJECT, UNREAD_OBJECT -> FindingKind.EMBEDDED_OBJECT;
        };
    }
}
