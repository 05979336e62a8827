package org.newsdesk.screening.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.newsdesk.document.Location;
import org.newsdesk.document.Passage;
import org.newsdesk.document.Passage.Style;
import org.newsdesk.screening.FindingKind;
import org.newsdesk.screening.ScreeningContext;
import org.newsdesk.screening.detection.Detector;
import org.newsdesk.screening.detection.Hits;
import org.newsdesk.screening.text.View;
import org.newsdesk.screening.wording.Dates.Day;

/**
 * News of what lies too far back (K10). The event's day stands in the lead, else in the file's name; a day in the lead that is
 * recent enough makes the piece fresh, whatever else it looks back on.
 */
public final class StaleDate implements Detector {

    private static final int LEAD = 3;
    private static final int SHORTEST_PASSAGE = 8;
    private static final int AROUND = 10;
    /** A draft handed in a few days early speaks of days to come. */
    private static final int AHEAD_DAYS = 31;

    private static final String[] BEFORE = {
        "自", "每年", "截至", "截止", "截止到", "生于", "出生于", "成立于", "始建于", "去年", "前年", "施行于", "颁布于", "早在", "曾于", "曾在", "期限至",
        "修订于"
    };
    private static final String[] BEHIND = {
        "施行", "起施行", "正式施行", "起实施", "实施", "颁布", "修订", "修正", "通过", "公布", "出生", "成立", "以来", "至今", "起正式", "前", "之前", "以前",
        "止", "届满", "到期", "生效", "挂牌成立", "起生效", "发布的", "印发的", "召开的", "签订的", "立案"
    };

    private final int months;

    /** Reports what lies more than so many months before the day of handing in. */
    public StaleDate(int months) {
        this.months = months;
    }

    @Override
    public void detect(View view, ScreeningContext context, Hits hits) {
        int name = fileName(view);
        List<Day> named = name < 0 ? List.of() : Dates.in(view.text(), view.start(name), view.end(name));
        LocalDate reference = reference(named, context.submittedOn());
        List<Day> days = lead(view);
        if (days.isEmpty()) {
            days = named;
        }
        LocalDate limit = context.submittedOn().minusMonths(months);
        Day first = null;
        for (Day day : days) {
            LocalDate date = date(day, reference);
            if (date != null && !date.isBefore(limit)) {
                return;
            }
            first = first == null && date != null ? day : first;
        }
        if (first != null) {
            hits.add(FindingKind.STALE_DATE, first.from(), first.to());
        }
    }

    /** The day that a missing year is counted from: that of the file's name, else that of handing in. */
    private static LocalDate reference(List<Day> named, LocalDate submittedOn) {
        for (Day day : named) {
            LocalDate date = day.year() > 0 ? day.in(day.year()) : null;
            if (date != null && !date.isAfter(submittedOn.plusDays(AHEAD_DAYS))) {
                return date;
            }
        }
        return submittedOn;
    }

    private static LocalDate date(Day day, LocalDate reference) {
        LocalDate date = day.in(reference.getYear());
        boolean ahead = date != null && day.year() == 0 && date.isAfter(reference.plusDays(AHEAD_DAYS));
        return ahead ? day.in(reference.getYear() - 1) : date;
    }

    private static int fileName(View view) {
        List<Passage> passages = view.passages();
        int last = passages.size() - 1;
        return last >= 0 && passages.get(last).location() == Location.FILENAME ? last : -1;
    }

    private static List<Day> lead(View view) {
        List<Day> days = new ArrayList<>();
        int body = 0;
        for (int i = 0; i < view.passages().size() && body < LEAD; i++) {
            Passage passage = view.passages().get(i);
            boolean counts = passage.location() == Location.BODY && view.end(i) - view.start(i) >= SHORTEST_PASSAGE;
            if (counts) {
                body += passage.style() == Style.BODY ? 1 : 0;
                for (Day day : Dates.in(view.text(), view.start(i), view.end(i))) {
                    if (isEvent(view.text(), day)) {
                        days.add(day);
                    }
                }
            }
        }
        return days;
    }

    /** Days on which a law took force, somebody was born or a term ends are not the day of the news. */
    private static boolean isEvent(String text, Day day) {
        String before = text.substring(Math.max(0, day.from() - AROUND), day.from());
        for (String word : BEFORE) {
            if (before.endsWith(word)) {
                return false;
            }
        }
        int behind = day.to() < text.length() && text.charAt(day.to()) == '起' ? day.to() + 1 : day.to();
        for (String word : BEHIND) {
            if (text.startsWith(word, behind)) {
                return false;
            }
        }
        return before.lastIndexOf('《') <= before.lastIndexOf('》');
    }
}
