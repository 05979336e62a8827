package org.newsdesk.screening.number;

import java.util.regex.Pattern;
import org.newsdesk.screening.FindingKind;
import org.newsdesk.screening.ScreeningContext;
import org.newsdesk.screening.text.View;

/** Mobile numbers of the mainland: eleven digits of the numbering plan, with or without the country's code. */
final class Mobile implements NumberRule {

    private static final int DIGITS = 11;
    private static final int NEAR = 14;
    private static final String[] COUNTRY = {"0086", "86"};
    private static final String[] SAYS_PHONE = {
        "电话", "手机", "联系", "拨打", "致电", "来电", "号码", "微信", "热线", "短信", "tel", "phone", "mobile", "本人", "机主", "传真"
    };
    private static final String[] SAYS_OTHER = {
        "编号", "订单", "单号", "型号", "批号", "合同号", "案号", "文号", "票号", "运单", "快递", "条码", "条形码", "序列号", "货号", "卡号", "账号", "帐号",
        "学号", "工号", "证号", "流水", "备案号", "产品", "qq", "图号", "档号", "表号", "户号", "字号", "书号", "登记号", "注册号", "溯源", "追溯", "识别码",
        "验证码", "邮编", "发票", "字第", "代码", "id", "no.", "no", "sn", "件号", "工单", "序列", "出厂", "机身", "设备号", "生产批", "串号", "编码",
        "产品号", "货品", "商品", "机器号", "出厂号", "钢印", "铭牌", "车架", "发动机号", "保单", "流水号", "受理号", "回执", "单据", "凭证", "档案", "sku",
        "s/n", "p/n", "批次", "标签", "坐标", "网址", "http", "www"
    };
    /** 钢瓶号, 会员号; but 我的号 and 手机号 are somebody's. */
    private static final Pattern NUMBER_OF_A_THING = Pattern.compile("[\\u4e00-\\u9fa5&&[^机话信系的个这那此短本小大同]]号[:为是]?$");

    private static final String[] COUNTED = {"元", "万", "亿", "吨", "亩", "人次", "公里", "平方", "千瓦", "公斤", "千克", "立方", "%"};

    @Override
    public FindingKind kind() {
        return FindingKind.MOBILE;
    }

    @Override
    public int match(Cluster cluster, int first, View view, ScreeningContext context) {
        for (String country : COUNTRY) {
            if (cluster.value(first, first).equals(country) && first + 1 < cluster.size()) {
                int last = bare(cluster, first + 1, first);
                return last;
            }
            int joined = cluster.join(first, country.length() + DIGITS);
            if (joined == first
                    && isMobile(cluster.value(first, first).substring(country.length()))
                    && cluster.value(first, first).startsWith(country)) {
                return isPhone(cluster, first, first) ? first : -1;
            }
        }
        return bare(cluster, first, first);
    }

    private static int bare(Cluster cluster, int first, int beginning) {
        int last = cluster.join(first, DIGITS);
        boolean matches = last >= 0
                && isMobile(cluster.value(first, last))
                && isWritten(cluster, first, last)
                && isPhone(cluster, beginning, last);
        return matches ? last : -1;
    }

    /** Whether eleven digits lie in a range that is given out to mobile phones. */
    static boolean isMobile(String digits) {
        int range = Integer.parseInt(digits.substring(0, 3));
        return switch (range / 10) {
            case 13, 18 -> true;
            case 14 -> range >= 145;
            case 15 -> range != 154;
            case 16 -> range == 162 || range >= 165 && range <= 167;
            case 17 -> range != 179;
            case 19 -> range != 194;
            default -> false;
        };
    }

    /** Figures of a table or decimals side by side are no telephone number. */
    private static boolean isWritten(Cluster cluster, int first, int last) {
        if (first == last || cluster.boxed(first, last)) {
            return true;
        }
        String gaps = cluster.gaps(first, last);
        if (gaps.indexOf('\n') >= 0) {
            return last == first + 1 || isTornOnce(gaps) && (last == first + 2 || isGrouped(cluster, first, last));
        }
        boolean dotted = gaps.indexOf('.') >= 0;
        return (gaps.chars().allMatch(c -> c == gaps.charAt(0)) || gaps.chars().allMatch(c -> " -()".indexOf(c) >= 0))
                && !(dotted && last == first + 1)
                && !isRowOfFigures(cluster, last, gaps.charAt(0));
    }

    /** Whether one line ends among groups that are divided as telephone numbers are. */
    private static boolean isTornOnce(String gaps) {
        return gaps.indexOf('\n') == gaps.lastIndexOf('\n')
                && gaps.chars().allMatch(c -> c == '\n' || c == ' ' || c == '-');
    }

    /** Whether four tokens are three groups of which one is torn: the third and the seventh digit end a token. */
    private static boolean isGrouped(Cluster cluster, int first, int last) {
        boolean operator = false;
        boolean area = false;
        for (int token = first; token < last && last == first + 3; token++) {
            int digits = cluster.value(first, token).length();
            operator |= digits == 3;
            area |= digits == 7;
        }
        return operator && area;
    }

    /** Whether figures go on behind it in the same way, without being a telephone number themselves. */
    private static boolean isRowOfFigures(Cluster cluster, int last, char separator) {
        int next = last + 1;
        return next < cluster.size()
                && cluster.isDigits(next)
                && cluster.text().charAt(cluster.end(last)) == separator
                && cluster.join(next, DIGITS) < 0;
    }

    private static boolean isPhone(Cluster cluster, int first, int last) {
        Surroundings surroundings = new Surroundings(cluster.text());
        String before = surroundings.before(cluster.start(first), NEAR);
        int phone = Surroundings.lastOf(before, SAYS_PHONE);
        int other = Surroundings.lastOf(before, SAYS_OTHER);
        if (phone >= 0 && phone >= other) {
            return true;
        }
        String after = surroundings.after(cluster.end(last), 2);
        return other < 0
                && !NUMBER_OF_A_THING.matcher(before).find()
                && !isDecimal(cluster, first)
                && !startsWith(after, COUNTED);
    }

    private static boolean isDecimal(Cluster cluster, int first) {
        int start = cluster.start(first);
        return start > 1
                && cluster.text().charAt(start - 1) == '.'
                && Character.isDigit(cluster.text().charAt(start - 2));
    }

    private static boolean startsWith(String text, String... words) {
        for (String word : words) {
            if (text.startsWith(word)) {
                return true;
            }
        }
        return false;
    }
}
