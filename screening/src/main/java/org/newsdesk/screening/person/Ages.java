package org.newsdesk.screening.person;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The age that a text gives for a person right before or behind his name. */
final class Ages {

    /** Nobody is a minor from this age on. */
    static final int ADULT = 18;

    private static final int WINDOW_BEHIND = 40;
    private static final int WINDOW_LATER = 70;
    private static final int WINDOW_BEFORE = 26;

    private static final String NUMBER = "(\\d{1,3}|[一二两三四五六七八九十]{1,3})";

    private static final Pattern BEHIND =
            Pattern.compile("^[(,、]?(?:(?:化名|男|女|[\\u4e00-\\u9fa5]{1,3}族|[\\u4e00-\\u9fa5]{0,4}学生"
                    + "|[\\u4e00-\\u9fa5]{2,6}人|[小初高]中?生|初[一二三]|高[一二三])[,、]?){0,3}"
                    + "(?:均|都|分别为|分别|还|刚刚)?(?:今年|还不到|还没到|还未满|还没满|不到|没到|现年|年满|已满|刚年满|年仅|年方|当时|时年|当年|案发时|刚满|刚|不满|未满|只有|才|仅有|仅|年龄|年龄为|年)?(?:才|刚满|仅|刚|只有|不满|未满|仅有|刚刚|已)?"
                    + NUMBER + "(?:周)?岁");

    /** 未满18周岁 is less than eighteen. */
    private static final Pattern UNDER = Pattern.compile("[未不没]满$|[不没]到$");

    /** 王强的父亲在外打工,他今年只有11岁: the pronoun means whom the parents belong to. */
    private static final Pattern LATER = Pattern.compile(
            "^(?:的)?(?:父母|父亲|母亲|爸爸|妈妈|爸妈|爷爷|奶奶|外公|外婆|祖父|祖母|家长|监护人|班主任|养父|养母|继父|继母|生父|生母|父|母|家境|家里|家庭|自幼|从小)[^。!?\\n\\f]{0,40}?(?:他|她|孩子|自己|其)(?:今年|现年|才|年仅|只有|刚|刚满|还|还不到|现在|目前|当时|不满|未满){0,2}"
                    + NUMBER + "(?:周)?岁");

    private static final Pattern BORN = Pattern.compile(
            "^[(,](?:(?:男|女|[\\u4e00-\\u9fa5]{1,3}族)[,、]?){0,2}(?:生于|出生于)?(20\\d{2})年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:出?生|[,)])");

    private static final Pattern BEFORE = Pattern.compile(NUMBER
            + "周?岁(?:半|多)?的?(?:(?:[男女]|小|大|长|次|孙|外孙|侄|亲|继|养|独生)?(?:儿子|女儿|子|女|男孩|女孩|孩子|孩|童|生|弟弟|妹妹|哥哥|姐姐|外甥|外甥女"
            + "|少年|少女|学生|小学生|初中生|高中生|中学生|儿童|留守儿童|未成年人|孙子|孙女|外孙|外孙女|侄子|侄女|弟|妹|受援人|当事人|被害人|受害人|被告人|犯罪嫌疑人"
            + "|社区矫正对象|村民|居民|老人|工人|农民工|务工人员)(?:名叫|叫)?|名叫|叫)?$");

    private Ages() {}

    /**
     * The age of the person whose name stands between two places, as far as the words beside it say.
     *
     * @param year the year of handing in, to reckon from a year of birth
     */
    static OptionalInt of(String text, int from, int to, int year) {
        OptionalInt behind = behind(text, to, year);
        return behind.isPresent() ? behind : before(text, from);
    }

    /** The age that stands right behind a name. */
    static OptionalInt behind(String text, int to, int year) {
        String window = text.substring(to, Math.min(text.length(), to + WINDOW_BEHIND));
        Matcher age = BEHIND.matcher(window);
        if (age.find()) {
            return OptionalInt.of(years(window, age));
        }
        Matcher later = LATER.matcher(text).region(to, Math.min(text.length(), to + WINDOW_LATER));
        if (later.find()) {
            return OptionalInt.of(number(later.group(1)));
        }
        Matcher born = BORN.matcher(window);
        return born.find() ? OptionalInt.of(year - Integer.parseInt(born.group(1))) : OptionalInt.empty();
    }

    /** The age that stands right before a name: 13岁的. */
    static OptionalInt before(String text, int from) {
        int start = Math.max(0, from - WINDOW_BEFORE);
        int years = from;
        while (years > start && text.charAt(years - 1) != '岁') {
            years--;
        }
        if (years == start) {
            return OptionalInt.empty();
        }
        String window = text.substring(start, from);
        Matcher age = BEFORE.matcher(window);
        return age.find() ? OptionalInt.of(years(window, age)) : OptionalInt.empty();
    }

    private static int years(String window, Matcher age) {
        int years = number(age.group(1));
        String ahead = window.substring(Math.max(0, age.start(1) - 2), age.start(1));
        return UNDER.matcher(ahead).find() ? years - 1 : years;
    }

    private static int number(String digits) {
        if (Character.isDigit(digits.charAt(0))) {
            return Integer.parseInt(digits);
        }
        int ten = digits.indexOf('十');
        if (ten < 0) {
            return ordinal(digits.charAt(digits.length() - 1));
        }
        int tens = ten == 0 ? 1 : ordinal(digits.charAt(0));
        int ones = ten == digits.length() - 1 ? 0 : ordinal(digits.charAt(digits.length() - 1));
        return tens * 10 + ones;
    }

    private static int ordinal(char c) {
        return c == '两' ? 2 : "零一二三四五六七八九".indexOf(c);
    }
}
