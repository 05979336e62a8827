package org.newsdesk.screening.person;

import java.util.regex.Pattern;
import org.newsdesk.document.Location;
import org.newsdesk.screening.person.name.Signs;
import org.newsdesk.screening.text.View;

/** Whether a name only signs the text: it makes up a line of its own, or stands in brackets at the end of one. */
final class Bylines {

    private static final int LONGEST = 30;

    /** 文|王强, (整理:王强 审签:李红): who wrote, took or passed it, and nothing else. */
    private static final Pattern SIGNATURE = Pattern.compile(
            "[(□■▲—-]*\\s*(?:[^,。!?;]*[\\s/|(:])?(?:文|图|摄|文图|图文|供稿|供图|来稿|整理|撰写|撰稿|采写|执笔|编辑|责编|校对|审核|审签|审稿|签发|作者|记者|通讯员|摄影|录入|排版|稿件提供|文字整理|来稿编辑)(?:[\\s/|:)][^,。!?;]*)?");

    private Bylines() {}

    static boolean isOne(View view, Mention mention) {
        if (view.location(mention.from()) == Location.TABLE) {
            return false;
        }
        int passage = view.passageAt(mention.from());
        int start = view.start(passage);
        int end = view.end(passage);
        boolean wholeLine = mention.from() == start && mention.to() == end;
        return wholeLine
                || isBracketed(view.text(), mention, start, end)
                || end - start < LONGEST
                        && SIGNATURE.matcher(view.text()).region(start, end).matches();
    }

    /** (石桥司法所 王建国) ends a text; a bracket right behind a word explains that word. */
    private static boolean isBracketed(String text, Mention mention, int start, int end) {
        int closing = mention.to();
        if (closing != end - 1 || text.charAt(closing) != ')') {
            return false;
        }
        int opening = closing;
        while (opening > start && closing - opening < LONGEST && text.charAt(opening) != '(') {
            opening--;
        }
        return text.charAt(opening) == '(' && (opening == start || !Signs.isHan(text.charAt(opening - 1)));
    }
}
