package org.newsdesk.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.newsdesk.document.DocumentText;
import org.newsdesk.document.Location;
import org.newsdesk.document.Passage;
import org.newsdesk.screening.list.ScreeningLists;

/** Short words for tests: what is found in a few lines of text. */
public final class Screenings {

    /** The day on which tests hand in. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    private static final Screener SCREENER = new Screener(ScreeningLists.defaults());

    private Screenings() {}

    /** A draft for a channel of the office's own that reports no case. */
    public static ScreeningContext context() {
        return new ScreeningContext("", "county-bureau", "section", true, false, false, TODAY);
    }

    /** A document of body passages in one story. */
    public static DocumentText document(String... passages) {
        List<Passage> result = new ArrayList<>();
        for (String passage : passages) {
            result.add(Passage.plain(Location.BODY, 0, passage));
        }
        return new DocumentText(result, List.of(), List.of());
    }

    /** What is found in a document. */
    public static List<Finding> findings(DocumentText document) {
        return SCREENER.findings(document, context());
    }

    /** What is found in a document of that file name. */
    public static List<Finding> findings(DocumentText document, String fileName) {
        List<Passage> passages = new ArrayList<>(document.passages());
        passages.add(Passage.plain(Location.FILENAME, 1, fileName.substring(0, fileName.lastIndexOf('.'))));
        return SCREENER.findings(
                new DocumentText(passages, document.pictures(), document.traces()),
                new ScreeningContext(fileName, "county-bureau", "section", true, false, false, TODAY));
    }

    /** What is found in these body passages of a draft for somebody else's channel. */
    public static List<Finding> elsewhere(String... passages) {
        return SCREENER.findings(
                document(passages), new ScreeningContext("", "county-bureau", "section", false, false, false, TODAY));
    }

    /** The texts of one kind that are found in these body passages. */
    public static List<String> found(FindingKind kind, String... passages) {
        return findings(document(passages)).stream()
                .filter(finding -> finding.kind() == kind)
                .map(Finding::text)
                .toList();
    }
}
