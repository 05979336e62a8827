package org.newsdesk.screening.wording;

import java.util.regex.Pattern;
import org.newsdesk.screening.FindingKind;
import org.newsdesk.screening.ScreeningContext;
import org.newsdesk.screening.detection.Detector;
import org.newsdesk.screening.detection.Hits;
import org.newsdesk.screening.text.View;

/**
 * Lines that forbid to pass a paper on (K1, I12): 内部资料 注意保密, 内部文件,不得外传. 注意保存 forbids nothing. Only where the line says nothing else; in running
 * text the same words are ordinary words.
 */
public final class InternalNotice implements Detector {

    private static final int LONGEST_LINE = 30;

    private static final String SIGNS = "[·\\-★:,.。!|()\\[\\]【】<>《》_=~※◆■□]*+";
    private static final String PAPER = "(?:仅供|仅限|限于|限)?+内部(?:工作)?+(?:资料|文件|材料|参考|使用|刊物|传阅|掌握|阅读|情况|件)?+";
    private static final String HANDLING =
            "(?:请)?+(?:注意保密|(?:严禁|不得|请勿|禁止|不准|不要|切勿|谨防|勿)(?:外传|外泄|公开|转载|翻印|复印|扩散|传播)|阅后收回|阅后即焚|用后收回|不予公开)";

    private static final Pattern NOTICE = Pattern.compile(
            SIGNS + "(?:" + PAPER + SIGNS + HANDLING + "|(?:仅供|仅限|限)内部(?:使用|参考|传阅|阅读|掌握)?+|" + HANDLING + ")" + SIGNS);

    private static final String[] WORDS = {"内部", "外传", "外泄", "保密", "收回", "翻印", "扩散"};

    @Override
    public void detect(View view, ScreeningContext context, Hits hits) {
        for (int passage = 0; passage < view.passages().size(); passage++) {
            int from = view.start(passage);
            int to = view.end(passage);
            if (to - from <= LONGEST_LINE && isNotice(view.text().substring(from, to))) {
                hits.add(FindingKind.CLASSIFICATION_MARK, from, to);
            }
        }
    }

    private static boolean isNotice(String line) {
        return Sentences.has(line, 0, line.length(), WORDS)
                && NOTICE.matcher(line).matches();
    }
}
