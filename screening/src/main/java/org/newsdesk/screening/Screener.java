package org.newsdesk.screening;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsdesk.document.Deadline;
import org.newsdesk.document.DocumentText;
import org.newsdesk.document.Location;
import org.newsdesk.document.Picture;
import org.newsdesk.document.Trace;
import org.newsdesk.document.UnreadableReason;
import org.newsdesk.screening.detection.Detector;
import org.newsdesk.screening.detection.Hits;
import org.newsdesk.screening.list.Exceptions.Excepted;
import org.newsdesk.screening.list.ScreeningLists;
import org.newsdesk.screening.number.LicencePlate;
import org.newsdesk.screening.number.NumberDetector;
import org.newsdesk.screening.person.CaseDetailDetector;
import org.newsdesk.screening.person.HomeAddressDetector;
import org.newsdesk.screening.person.MinorSchoolDetector;
import org.newsdesk.screening.person.PeopleDetector;
import org.newsdesk.screening.text.View;
import org.newsdesk.screening.text.Views;
import org.newsdesk.screening.wording.Captions;
import org.newsdesk.screening.wording.ClassificationMark;
import org.newsdesk.screening.wording.InternalNotice;
import org.newsdesk.screening.wording.StaleDate;
import org.newsdesk.screening.wording.UnsourcedFigure;
import org.newsdesk.screening.wording.VagueDate;

/** Screens texts by one state of the bureau's lists. Stateless beyond these; many threads may use one. */
public final class Screener {

    /** Changes whenever the same file and the same lists may lead to other findings. */
    public static final String ENGINE_VERSION = "1.2";

    /** A file that has so many findings of one kind needs no more of them to be stopped. */
    private static final int MOST_OF_A_KIND = 10_000;

    private static final Duration FOREVER = Duration.ofDays(365);

    private static final Comparator<Finding> READING_ORDER = Comparator.comparingInt(
                    (Finding finding) -> finding.passage() < 0 ? Integer.MAX_VALUE : finding.passage())
            .thenComparingInt(Finding::start);

    private final ScreeningLists lists;
    /** Find what must not be in the file at all. */
    private final List<Detector> detectors;
    /** Find what readers of the page should not read so. */
    private final List<Detector> editorial;

    private final Detector numbers = new NumberDetector();

    /** Screens by these lists. */
    public Screener(ScreeningLists lists) {
        this.lists = lists;
        this.detectors = List.of(
                numbers,
                new LicencePlate(),
                new ClassificationMark(),
                new InternalNotice(),
                new PeopleDetector(),
                new MinorSchoolDetector(),
                new HomeAddressDetector(),
                new CaseDetailDetector());
        this.editorial = List.of(new VagueDate(), new StaleDate(lists.staleMonths()), new UnsourcedFigure());
    }

    /** What is found in a text, however long it takes; in reading order, what stands in no passage last. */
    public List<Finding> findings(DocumentText document, ScreeningContext context) {
        return findings(document, context, Deadline.in(FOREVER));
    }

    /**
     * Screens a text that was read; what stands in no passage comes last.
     *
     * @param deadline when it passes before the end, the file counts as unscreened (I9)
     */
    public ScreeningResult screen(DocumentText document, ScreeningContext context, Deadline deadline) {
        try {
            return new ScreeningResult.Screened(findings(document, context, deadline));
        } catch (TimeOver e) {
            return new ScreeningResult.Unscreened(UnreadableReason.TIME_OUT);
        }
    }

    private List<Finding> findings(DocumentText document, ScreeningContext context, Deadline deadline) {
        List<Sighting> sightings = new ArrayList<>();
        View accepted = Views.accepted(document);
        detect(accepted, detectors, context, deadline, sightings);
        detect(accepted, editorial, context, deadline, sightings);
        Places places = new Places(document);
        List<Sighting> further = new ArrayList<>();
        for (View view : Views.further(document)) {
            detect(view, detectors, context, deadline, further);
        }
        Views.unprinted(document).ifPresent(view -> detect(view, List.of(numbers), context, deadline, further));
        further.removeIf(sighting -> !places.touchesUnprinted(sighting));
        sightings.addAll(further);
        return findings(document, Overlaps.resolve(sightings), places);
    }

    private void detect(
            View view, List<Detector> asked, ScreeningContext context, Deadline deadline, List<Sighting> sightings) {
        Excepted excepted = lists.exceptions().in(view.text());
        Map<FindingKind, Integer> counts = new EnumMap<>(FindingKind.class);
        for (Detector detector : asked) {
            Screener.checkpoint(deadline);
            detector.detect(view, context, new Hits() {
                @Override
                public void add(FindingKind kind, int from, int to) {
                    boolean reported = !excepted.covers(kind, from, to) && !isPublicNumber(kind, view, from, to);
                    if (reported && counts.merge(kind, 1, Integer::sum) <= MOST_OF_A_KIND) {
                        sightings.add(Sighting.of(view, from, to, kind, kind.rule(), lists.severity(kind)));
                    }
                }

                @Override
                public void checkpoint() {
                    Screener.checkpoint(deadline);
                }
            });
        }
        if (asked == detectors) {
            lists.terms().find(view.text(), (from, to, term) -> {
                boolean listed = !excepted.covers(FindingKind.TERM, from, to);
                if (listed && counts.merge(FindingKind.TERM, 1, Integer::sum) <= MOST_OF_A_KIND) {
                    sightings.add(Sighting.of(view, from, to, FindingKind.TERM, term.rule(), term.severity()));
                }
            });
        }
    }

    /** Whoever gave a file up has interrupted its thread. */
    private static void checkpoint(Deadline deadline) {
        if (deadline.passed() || Thread.currentThread().isInterrupted()) {
            throw new TimeOver();
        }
    }

    private boolean isPublicNumber(FindingKind kind, View view, int from, int to) {
        return (kind == FindingKind.LANDLINE || kind == FindingKind.MOBILE)
                && lists.isPublicNumber(view.text().substring(from, to).replaceAll("[^0-9]", ""));
    }

    private List<Finding> findings(DocumentText document, List<Sighting> sightings, Places places) {
        List<Finding> found =
                sightings.stream().map(sighting -> finding(sighting, places)).collect(Collectors.toList());
        TraceFindings traceFindings = new TraceFindings(lists, places);
        List<Finding> findings = new ArrayList<>(traceFindings.hidings(found, document.traces()));
        for (Trace trace : document.traces()) {
            findings.add(traceFindings.of(trace));
        }
        findings.addAll(found);
        for (Picture picture : Captions.missing(document)) {
            findings.add(captionMissing(picture));
        }
        findings.sort(READING_ORDER);
        return findings;
    }

    private Finding captionMissing(Picture picture) {
        FindingKind kind = FindingKind.CAPTION_MISSING;
        Location location = picture.inTable() ? Location.TABLE : Location.BODY;
        int length = picture.name().length();
        return new Finding(
                kind,
                kind.rule(),
                lists.severity(kind),
                location,
                false,
                picture.name(),
                -1,
                0,
                length,
                Finding.Context.NONE);
    }

    private static Finding finding(Sighting sighting, Places places) {
        Location location = places.location(sighting);
        String text = places.exact(sighting);
        boolean inPassage = location != Location.FILENAME;
        return new Finding(
                sighting.kind(),
                sighting.rule(),
                sighting.severity(),
                location,
                location.hidden(),
                text,
                inPassage ? sighting.passage() : -1,
                sighting.start(),
                sighting.start() + text.length(),
                places.context(sighting));
    }

    /** The deadline passed in the middle. */
    private static final class TimeOver extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
