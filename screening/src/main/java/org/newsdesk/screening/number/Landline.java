package org.newsdesk.screening.number;

import org.newsdesk.document.Location;
import org.newsdesk.screening.FindingKind;
import org.newsdesk.screening.ScreeningContext;
import org.newsdesk.screening.text.View;

/**
 * Landline numbers that are somebody's own. An office's number is public and none; where the words name neither a person nor an
 * office, a number counts. Without an area code only what is called a telephone number does.
 */
final class Landline implements NumberRule {

    private static final int SHORT = 7;
    private static final int LONG = 8;
    private static final int FEWEST_WITH_AREA = 10;
    private static final int MOST_WITH_AREA = 12;
    private static final int NEAR = 8;
    private static final String[] SAYS_PHONE = {"电话", "座机", "固话", "宅电", "拨打", "致电", "tel", "phone", "家里", "号码"};
    private static final String[] SAYS_PERSON = {
        "家庭电话", "住宅", "宅电", "家里", "家中", "家电话", "家的", "本人", "当事人", "受援人", "申请人", "被告", "原告", "男方", "女方", "受害人", "被害人",
        "举报人", "身份证", "其父", "其母", "其妻", "其夫", "父亲", "母亲", "妻子", "丈夫", "个人电话", "私人", "住址", "村民", "居民", "矫正对象", "姓名",
        "户主", "家属", "亲属", "老家", "老伴", "嫌疑人", "娘家", "婆家"
    };
    private static final String[] SAYS_OFFICE = {
        "咨询", "办公", "值班", "监督", "举报电话", "服务", "报名", "投诉", "热线", "传真", "援助", "预约", "客服", "总机", "接待", "司法局", "司法所", "中心",
        "委员会", "法院", "检察院", "派出所", "公安", "政府", "律师事务所", "公证处", "调解室", "窗口", "单位", "股室", "科室", "联络", "站", "鉴定所", "对外",
        "公开", "医院", "学校", "公司", "社区电话", "村委会", "居委会", "受理", "立案", "查询", "求助", "来电", "线索", "工作日", "值守", "分机", "转各", "律师",
        "公证", "仲裁", "协会", "秘书处", "工作室", "调度", "指挥", "督查", "信访", "纪检", "纪委", "监委", "大队", "支队", "中队", "法庭", "诉讼", "商会",
        "工会", "妇联", "团委"
    };

    @Override
    public FindingKind kind() {
        return FindingKind.LANDLINE;
    }

    @Override
    public int match(Cluster cluster, int first, View view, ScreeningContext context) {
        int last = withArea(cluster, first);
        if (last < 0) {
            last = withoutArea(cluster, first);
        }
        // a file is named after its unit, which says nothing about a number in the name
        boolean unitName = last >= 0 && view.location(cluster.start(first)) == Location.FILENAME;
        return last >= 0 && (unitName || isPersonal(cluster, first, last, view)) ? last : -1;
    }

    /** Area code and number may be written apart, together, or torn anywhere. */
    private static int withArea(Cluster cluster, int first) {
        if (!cluster.isDigits(first)) {
            return -1;
        }
        int inLine = withArea(cluster, first, 0);
        return inLine >= 0 ? inLine : withArea(cluster, first, 1);
    }

    private static int withArea(Cluster cluster, int first, int lineEnds) {
        boolean abroad = isCountry(cluster.value(first, first)) && first + 1 < cluster.size();
        int area = abroad ? first + 1 : first;
        for (int digits = MOST_WITH_AREA; digits >= FEWEST_WITH_AREA; digits--) {
            int last = cluster.join(area, digits);
            if (last >= 0 && isWithArea(cluster.value(area, last)) && isWritten(cluster, area, last, lineEnds)) {
                return last;
            }
            // behind the country's code the area code goes without its zero
            last = abroad ? cluster.join(area, digits - 1) : -1;
            if (last >= 0 && isWithArea("0" + cluster.value(area, last)) && isWritten(cluster, area, last, lineEnds)) {
                return last;
            }
        }
        return -1;
    }

    private static boolean isWithArea(String digits) {
        for (int places = 3; places <= 4; places++) {
            if (AreaCodes.areArea(digits.substring(0, places)) && isSubscriber(digits.substring(places))) {
                return true;
            }
        }
        return false;
    }

    /** Whether no more lines or passages end inside than may. */
    private static boolean isWritten(Cluster cluster, int first, int last, int lineEnds) {
        return cluster.gaps(first, last).chars().filter(c -> c == '\n').count() <= lineEnds;
    }

    private static boolean isCountry(String digits) {
        return digits.equals("86") || digits.equals("0086");
    }

    private static int withoutArea(Cluster cluster, int first) {
        if (!cluster.isDigits(first)) {
            return -1;
        }
        String before = new Surroundings(cluster.text()).before(cluster.start(first), NEAR);
        return Surroundings.has(before, SAYS_PHONE) ? subscriber(cluster, first) : -1;
    }

    private static int subscriber(Cluster cluster, int first) {
        for (int digits = LONG; digits >= SHORT; digits--) {
            int last = cluster.join(first, digits);
            boolean matches =
                    last >= 0 && isSubscriber(cluster.value(first, last)) && isWritten(cluster, first, last, 1);
            if (matches) {
                return last;
            }
        }
        return -1;
    }

    private static boolean isSubscriber(String digits) {
        return (digits.length() == SHORT || digits.length() == LONG)
                && digits.charAt(0) >= '2'
                && digits.charAt(0) <= '8';
    }

    /** What stands nearer decides: the words for a person, or those for an office. */
    private static boolean isPersonal(Cluster cluster, int first, int last, View view) {
        Surroundings surroundings = new Surroundings(cluster.text());
        // what a number in a cell is says the head of its row
        boolean table = view.location(cluster.start(first)) == Location.TABLE;
        String before = table
                ? surroundings.cellsBefore(cluster.start(first))
                : surroundings.sentenceBefore(cluster.start(first));
        int person = Surroundings.lastOf(before, SAYS_PERSON);
        int office = Surroundings.lastOf(before, SAYS_OFFICE);
        if (person >= 0 || office >= 0) {
            return person >= office;
        }
        String after = surroundings.after(cluster.end(last), 12);
        return Surroundings.has(after, SAYS_PERSON) || !Surroundings.has(after, SAYS_OFFICE);
    }
}
