package org.newsdesk.screening.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.newsdesk.document.DocumentText;
import org.newsdesk.document.Location;
import org.newsdesk.document.Passage;
import org.newsdesk.screening.ScreeningContext;
import org.newsdesk.screening.detection.Detector;
import org.newsdesk.screening.text.View;
import org.newsdesk.screening.text.Views;

/** Asks detectors about texts; answers {@code kind:text} in reading order. */
final class Probe {

    private final List<Detector> detectors;
    private final boolean concernsCase;

    private Probe(boolean concernsCase, List<Detector> detectors) {
        this.detectors = detectors;
        this.concernsCase = concernsCase;
    }

    /** In a draft that concerns a case. */
    static Probe inCase(Detector... detectors) {
        return new Probe(true, List.of(detectors));
    }

    /** In a draft that concerns none. */
    static Probe inNews(Detector... detectors) {
        return new Probe(false, List.of(detectors));
    }

    List<String> find(String... passages) {
        List<Passage> read = new ArrayList<>();
        for (String passage : passages) {
            read.add(Passage.plain(Location.BODY, 0, passage));
        }
        View view = Views.accepted(new DocumentText(read, List.of(), List.of()));
        ScreeningContext context = new ScreeningContext(
                "a.docx", "county-bureau", "", false, concernsCase, false, LocalDate.of(2026, 3, 15));
        record Hit(int from, String text) {}
        List<Hit> hits = new ArrayList<>();
        for (Detector detector : detectors) {
            detector.detect(
                    view,
                    context,
                    (kind, from, to) ->
                            hits.add(new Hit(from, kind.id() + ":" + view.text().substring(from, to))));
        }
        return hits.stream()
                .sorted(java.util.Comparator.comparingInt(Hit::from))
                .map(Hit::text)
                .toList();
    }
}
