package org.newsdesk.testbed.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets what was found in a file beside what had to be found. A finding meets an expectation of its kind when their texts are equal, or
 * one contains the other, white space and zero-width characters apart. A second finding of something that was met already is a
 * repetition, neither right nor false.
 */
final class Matching {
    /** An expectation and the finding that met it. */
    record Hit(Expected expected, Found.Finding finding) {
        boolean sameLocation() {
            return expected.locations().contains(finding.location());
        }

        /** Left open where the place is (moved text), and for a file's name, which no page prints and everybody reads. */
        boolean sameHidden() {
            return expected.locations().size() > 1
                    || expected.locations().contains("filename")
                    || expected.hidden() == finding.hidden();
        }
    }

    private final List<Hit> hits = new ArrayList<>();
    private final List<Expected> missed = new ArrayList<>();
    private final List<Found.Finding> mistaken = new ArrayList<>();

    Matching(List<Expected> expected, List<Found.Finding> findings) {
        var open = new ArrayList<>(findings);
        var unmet = new ArrayList<Expected>();
        for (var each : expected) {
            if (each.required()) {
                var best = best(each, open);
                if (best == null) {
                    unmet.add(each);
                } else {
                    hits.add(new Hit(each, best));
                    open.remove(best);
                }
            }
        }
        unmet.forEach(each -> meetByUsed(each, findings));
        for (var finding : open) {
            if (expected.stream().noneMatch(each -> meets(each, finding) && !anyText(each))
                    && expected.stream().noneMatch(each -> !each.required() && meets(each, finding))) {
                mistaken.add(finding);
            }
        }
    }

    /** One finding may hold several expected texts, such as a sentence with two names. */
    private void meetByUsed(Expected expected, List<Found.Finding> findings) {
        for (var finding : findings) {
            if (!anyText(expected)
                    && expected.kinds().contains(finding.kind())
                    && normal(finding.text()).contains(normal(expected.text()))) {
                hits.add(new Hit(expected, finding));
                return;
            }
        }
        missed.add(expected);
    }

    /** Of the findings that meet it, preferably one with the very text, then one in the right place. */
    private static Found.Finding best(Expected expected, List<Found.Finding> open) {
        Found.Finding best = null;
        int most = -1;
        for (var finding : open) {
            if (meets(expected, finding)) {
                int points = (normal(expected.text()).equals(normal(finding.text())) ? 2 : 0)
                        + (expected.locations().contains(finding.location()) ? 1 : 0);
                if (points > most) {
                    most = points;
                    best = finding;
                }
            }
        }
        return best;
    }

    private static boolean meets(Expected expected, Found.Finding finding) {
        if (!expected.kinds().contains(finding.kind())) {
            return false;
        }
        var wanted = normal(expected.text());
        var found = normal(finding.text());
        return wanted.isEmpty() || !found.isEmpty() && (wanted.contains(found) || found.contains(wanted));
    }

    private static boolean anyText(Expected expected) {
        return expected.text().isEmpty();
    }

    /** Without white space, zero-width and control characters. */
    static String normal(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cf}\\p{Cc}]", "");
    }

    List<Hit> hits() {
        return hits;
    }

    List<Expected> missed() {
        return missed;
    }

    List<Found.Finding> mistaken() {
        return mistaken;
    }
}
