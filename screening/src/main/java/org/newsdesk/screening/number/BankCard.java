package org.newsdesk.screening.number;

import org.newsdesk.screening.FindingKind;
import org.newsdesk.screening.ScreeningContext;
import org.newsdesk.screening.text.View;

/** Numbers of bank cards: sixteen to nineteen digits, a right check digit (Luhn), and an issuer or words that say so. */
final class BankCard implements NumberRule {

    private static final int FEWEST = 16;
    private static final int MOST = 19;
    private static final int NEAR = 20;
    private static final String[] ISSUERS = {
        "62", "9558", "4", "51", "52", "53", "54", "55", "2221", "223", "224", "225", "226", "227", "34", "35", "37",
        "60"
    };
    private static final String[] SAYS_CARD = {
        "卡号", "账号", "帐号", "账户", "帐户", "开户", "银行", "储蓄卡", "信用卡", "借记卡", "存折", "一卡通", "社保卡", "收款", "打款", "转账", "汇款", "工资卡"
    };
    private static final String[] SAYS_OTHER = {
        "订单", "编号", "单号", "运单", "快递", "流水", "批号", "条码", "条形码", "案号", "票号", "发票", "序列号", "溯源", "追溯",
        "合同号", "文号", "型号", "货号", "产品", "执照", "许可证", "备案号", "标识码", "imei", "设备号", "表号", "户号", "学籍号", "工单"
    };

    @Override
    public FindingKind kind() {
        return FindingKind.BANK_CARD;
    }

    @Override
    public int match(Cluster cluster, int first, View view, ScreeningContext context) {
        for (int digits = MOST; digits >= FEWEST; digits--) {
            int last = cluster.join(first, digits);
            if (last >= 0 && isCard(cluster, first, last)) {
                return last;
            }
        }
        return -1;
    }

    private static boolean isCard(Cluster cluster, int first, int last) {
        String digits = cluster.value(first, last);
        if (!luhn(digits)) {
            return false;
        }
        String before = new Surroundings(cluster.text()).before(cluster.start(first), NEAR);
        int card = Surroundings.lastOf(before, SAYS_CARD);
        int other = Surroundings.lastOf(before, SAYS_OTHER);
        if (other > card) {
            return false;
        }
        return card >= 0 ? isDivided(cluster, first, last) : isIssued(digits) && isWritten(cluster, first, last);
    }

    /** In groups of four, or in boxes, or split once by the end of a line; figures side by side are no card. */
    private static boolean isWritten(Cluster cluster, int first, int last) {
        if (last - first <= 1 || cluster.boxed(first, last)) {
            return true;
        }
        for (int token = first; token < last; token++) {
            if (cluster.length(token) < 3) {
                return false;
            }
        }
        return cluster.gaps(first, last).chars().allMatch(c -> c == ' ' || c == '-' || c == '\n');
    }

    /** What is called a card's number may be divided anywhere. */
    private static boolean isDivided(Cluster cluster, int first, int last) {
        String gaps = cluster.gaps(first, last);
        return gaps.indexOf('\n') == gaps.lastIndexOf('\n')
                && gaps.chars().allMatch(c -> c == ' ' || c == '-' || c == '\n');
    }

    private static boolean isIssued(String digits) {
        for (String issuer : ISSUERS) {
            if (digits.startsWith(issuer)) {
                return true;
            }
        }
        return false;
    }

    /** The check digit of cards (ISO/IEC 7812). */
    static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0 && sum > 0;
    }
}
