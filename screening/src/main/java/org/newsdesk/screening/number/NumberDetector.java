package org.newsdesk.screening.number;

import java.util.List;
import org.newsdesk.screening.ScreeningContext;
import org.newsdesk.screening.detection.Detector;
import org.newsdesk.screening.detection.Hits;
import org.newsdesk.screening.text.View;

/** Finds the numbers that are made of digits (K6). One scan over the text; only what looks like a number is looked at twice. */
public final class NumberDetector implements Detector {

    private static final int SHORTEST = 7;

    /** What a longer number swallows is not found again, so the surest come first. */
    private static final List<NumberRule> RULES =
            List.of(new IdCard(), new CreditCode(), new BankCard(), new Mobile(), new Landline());

    @Override
    public void detect(View view, ScreeningContext context, Hits hits) {
        Cluster cluster = new Cluster(view.text());
        int at = cluster.collect(0);
        while (at >= 0) {
            if (characters(cluster) >= SHORTEST) {
                examine(cluster, view, context, hits);
            }
            at = cluster.collect(at);
        }
    }

    private static void examine(Cluster cluster, View view, ScreeningContext context, Hits hits) {
        int token = 0;
        while (token < cluster.size()) {
            token = examine(cluster, token, view, context, hits);
        }
    }

    /** Returns the token to go on with. */
    private static int examine(Cluster cluster, int first, View view, ScreeningContext context, Hits hits) {
        for (NumberRule rule : RULES) {
            int last = rule.match(cluster, first, view, context);
            if (last >= 0) {
                hits.add(rule.kind(), begin(cluster, first, last), cluster.end(last));
                return last + 1;
            }
        }
        return first + 1;
    }

    /** A plus before a country's code and the bracket that opens around an area code belong to the number. */
    private static int begin(Cluster cluster, int first, int last) {
        int start = cluster.start(first);
        char before = start > 0 ? cluster.text().charAt(start - 1) : ' ';
        String gaps = cluster.gaps(first, last);
        boolean opens = before == '(' && gaps.indexOf(')') >= 0 && gaps.indexOf('(') < 0;
        boolean bracketedCode = before == '+' && start > 1 && cluster.text().charAt(start - 2) == '(';
        return bracketedCode ? start - 2 : before == '+' || opens ? start - 1 : start;
    }

    private static int characters(Cluster cluster) {
        return cluster.end(cluster.size() - 1) - cluster.start(0);
    }
}
