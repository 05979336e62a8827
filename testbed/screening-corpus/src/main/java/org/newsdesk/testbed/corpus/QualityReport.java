package org.newsdesk.testbed.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Recall and precision per kind and overall, what was missed and what was mistaken, and the verdict. */
final class QualityReport {
    static final double BLOCK_RECALL = 0.98;
    static final double ADVISE_RECALL = 0.9;
    static final double PRECISION = 0.95;
    private static final Set<String> BLOCK = Set.of(
            "classification-mark",
            "id-card",
            "mobile",
            "landline",
            "bank-card",
            "home-address",
            "licence-plate",
            "party-name",
            "minor-identity",
            "victim-informant",
            "case-detail");

    /** Counts of one kind or of a group of kinds. */
    private static final class Count {
        private int right;
        private int missed;
        private int mistaken;
        private int misplaced;

        void add(Count other) {
            right += other.right;
            missed += other.missed;
            mistaken += other.mistaken;
            misplaced += other.misplaced;
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }

        double precision() {
            return right + mistaken == 0 ? 1 : (double) right / (right + mistaken);
        }

        String line(String name) {
            return "%-22s %6.3f %9.3f   %5d %6d %8d %9d%n"
                    .formatted(name, recall(), precision(), right, missed, mistaken, misplaced);
        }
    }

    private final Map<String, Count> kinds = new TreeMap<>();
    private final List<String> calledClean = new ArrayList<>();
    private final List<String> details = new ArrayList<>();
    private final List<String> wrongPlaces = new ArrayList<>();
    private int files;
    private int cleanFiles;
    private int cleanWithFindings;
    private int readableRefused;
    private int answers;
    private int terms;

    QualityReport(List<Labelled> labels, Map<String, Found> found) {
        for (var label : labels) {
            files++;
            var answer = found.get(label.file());
            answers += answer == null ? 0 : 1;
            judge(label, answer == null ? new Found(label.file(), "NO ANSWER", "", List.of()) : answer);
        }
    }

    private void judge(Labelled label, Found answer) {
        boolean unreadable =
                label.status().equals("UNSCREENED") || label.status().equals("NOT_CLEAN");
        if (unreadable) {
            if (!answer.status().equals("UNSCREENED")
                    && !(label.status().equals("NOT_CLEAN") && answer.status().equals("FINDINGS"))) {
                calledClean.add("%s (%s): %s".formatted(label.file(), label.recipe(), answer.status()));
            }
            return;
        }
        boolean refused =
                answer.status().equals("UNSCREENED") || answer.status().equals("NO ANSWER");
        if (refused && !label.status().equals("ANY")) {
            readableRefused++;
            details.add("REFUSED  %s (%s): %s %s"
                    .formatted(label.file(), label.recipe(), answer.status(), answer.reason()));
        }
        var matching = new Matching(label.findings(), answer.findings());
        cleanFiles += label.clean() ? 1 : 0;
        cleanWithFindings += label.clean() && !matching.mistaken().isEmpty() ? 1 : 0;
        count(label, matching);
    }

    private void count(Labelled label, Matching matching) {
        for (var hit : matching.hits()) {
            var count = kind(hit.expected().kinds().get(0));
            count.right++;
            if (!hit.sameLocation() || !hit.sameHidden()) {
                count.misplaced++;
                wrongPlaces.add("PLACE    %s | %s | expected %s hidden=%s, found %s hidden=%s | %s"
                        .formatted(
                                hit.finding().kind(),
                                shown(hit.finding().text()),
                                String.join("/", hit.expected().locations()),
                                hit.expected().hidden(),
                                hit.finding().location(),
                                hit.finding().hidden(),
                                label.file()));
            }
        }
        for (var missed : matching.missed()) {
            kind(missed.kinds().get(0)).missed++;
            details.add("MISSED   %s @ %s | %s | %s | %s"
                    .formatted(
                            String.join("/", missed.kinds()),
                            String.join("/", missed.locations()),
                            shown(missed.text()),
                            label.recipe(),
                            label.file()));
        }
        for (var mistaken : matching.mistaken()) {
            if (mistaken.kind().equals("term")) {
                terms++;
                continue;
            }
            kind(mistaken.kind()).mistaken++;
            details.add("FALSE    %s @ %s | %s | %s | %s"
                    .formatted(
                            mistaken.kind(),
                            mistaken.location(),
                            shown(mistaken.text()),
                            label.recipe(),
                            label.file()));
        }
    }

    private Count kind(String kind) {
        return kinds.computeIfAbsent(kind, unused -> new Count());
    }

    private static String shown(String text) {
        var line = text.replaceAll("\\s+", " ");
        return line.length() > 60 ? line.substring(0, 60) + "…" : line;
    }

    private Count total(boolean block) {
        var total = new Count();
        kinds.forEach((kind, count) -> {
            if (BLOCK.contains(kind) == block) {
                total.add(count);
            }
        });
        return total;
    }

    boolean passes() {
        var all = total(true);
        all.add(total(false));
        return answers == files
                && calledClean.isEmpty()
                && total(true).recall() >= BLOCK_RECALL
                && total(false).recall() >= ADVISE_RECALL
                && all.precision() >= PRECISION;
    }

    /** The figures without any text of the files. */
    String totals() {
        var block = total(true);
        var advise = total(false);
        var all = total(true);
        all.add(advise);
        var text = new StringBuilder("%-22s %6s %9s   %5s %6s %8s %9s%n"
                .formatted("kind", "recall", "precision", "right", "missed", "false", "misplaced"));
        kinds.forEach((kind, count) -> text.append(count.line(kind)));
        text.append(block.line("BLOCK KINDS"))
                .append(advise.line("ADVISE KINDS"))
                .append(all.line("ALL"));
        text.append("files %d, answers %d; readable but refused %d; clean files %d, of these with false findings %d%n"
                .formatted(files, answers, readableRefused, cleanFiles, cleanWithFindings));
        text.append("listed terms found: %d, not judged, the list is the bureau's own%n".formatted(terms));
        text.append("unreadable files called clean or read as if they were whole: %d%n".formatted(calledClean.size()));
        text.append("needed: recall %.2f (block), %.2f (advise), precision %.2f, none unreadable called clean: %s%n"
                .formatted(BLOCK_RECALL, ADVISE_RECALL, PRECISION, passes() ? "PASSED" : "MISSED"));
        return text.toString();
    }

    /** What was missed, mistaken or misplaced, a line each. */
    String details() {
        var text = new StringBuilder();
        calledClean.forEach(line -> text.append("CLEAN?   ").append(line).append('\n'));
        details.stream().sorted().forEach(line -> text.append(line).append('\n'));
        wrongPlaces.stream().sorted().forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
