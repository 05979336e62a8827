package org.newsdesk.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.newsdesk.document.DocumentText;
import org.newsdesk.document.Location;
import org.newsdesk.document.Passage;
import org.newsdesk.document.Trace;
import org.newsdesk.screening.detection.Detector;
import org.newsdesk.screening.list.Exceptions.Excepted;
import org.newsdesk.screening.list.ScreeningLists;
import org.newsdesk.screening.number.NumberDetector;
import org.newsdesk.screening.text.View;
import org.newsdesk.screening.text.Views;
import org.newsdesk.screening.wording.ClassificationMark;
import org.newsdesk.screening.wording.VagueDate;

/** Screens files by one state of the bureau's lists. Stateless beyond these; many threads may use one. */
public final class Screener {

    /** Changes whenever the same file and the same lists may lead to other findings. */
    public static final String ENGINE_VERSION = "1.0";

    private static final Comparator<Finding> READING_ORDER = Comparator.comparingInt(
                    (Finding finding) -> finding.passage() < 0 ? Integer.MAX_VALUE : finding.passage())
            .thenComparingInt(Finding::start);

    private final ScreeningLists lists;
    private final List<Detector> detectors;
    private final Detector numbers = new NumberDetector();

    /** Screens by these lists. */
    public Screener(ScreeningLists lists) {
        this.lists = lists;
        this.detectors = List.of(numbers, new ClassificationMark(), new VagueDate());
    }

    /** What is found in a text that was read, in its reading order; what stands in no passage comes last. */
    public List<Finding> findings(DocumentText read, ScreeningContext context) {
        DocumentText document = withFileName(read, context.fileName());
        List<Sighting> sightings = new ArrayList<>();
        detect(Views.accepted(document), detectors, context, sightings);
        Places places = new Places(document);
        List<Sighting> further = new ArrayList<>();
        for (View view : Views.further(document)) {
            detect(view, detectors, context, further);
        }
        Views.unprinted(document).ifPresent(view -> detect(view, List.of(numbers), context, further));
        further.removeIf(sighting -> !places.touchesUnprinted(sighting));
        sightings.addAll(further);
        return findings(document, Overlaps.resolve(sightings), places);
    }

    /** The file's name is read like a passage at the end, without the extension. */
    private static DocumentText withFileName(DocumentText read, String fileName) {
        int dot = fileName.lastIndexOf('.');
        String name = dot > 0 ? fileName.substring(0, dot) : fileName;
        if (name.isEmpty()) {
            return read;
        }
        List<Passage> passages = new ArrayList<>(read.passages());
        int story = passages.isEmpty() ? 0 : passages.get(passages.size() - 1).story() + 1;
        passages.add(Passage.plain(Location.FILENAME, story, name));
        return new DocumentText(passages, read.pictures(), read.traces());
    }

    private void detect(View view, List<Detector> asked, ScreeningContext context, List<Sighting> sightings) {
        Excepted excepted = lists.exceptions().in(view.text());
        for (Detector detector : asked) {
            detector.detect(view, context, (kind, from, to) -> {
                if (!excepted.covers(kind, from, to) && !isPublicNumber(kind, view, from, to)) {
                    sightings.add(Sighting.of(view, from, to, kind, kind.rule(), lists.severity(kind)));
                }
            });
        }
        if (asked == detectors) {
            lists.terms().find(view.text(), (from, to, term) -> {
                if (!excepted.covers(FindingKind.TERM, from, to)) {
                    sightings.add(Sighting.of(view, from, to, FindingKind.TERM, term.rule(), term.severity()));
                }
            });
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
        findings.sort(READING_ORDER);
        return findings;
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
}
