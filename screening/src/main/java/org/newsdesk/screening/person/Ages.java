package org.newsdesk.screening.person;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The age that a text gives for a person right before or behind his name. */
final class Ages {

    /** Nobody is a minor from this age on. */
    static final int ADULT = 18;

    private static final int WINDOW_BEHIND = 40;
    /** A smaller number in brackets is rather one of a list. */
    private static final int YOUNGEST_IN_BRACKETS = 5;

    private static final int WINDOW_LATER = 70;
    private static final int LONGEST_WHO = 5;
    private static final int WINDOW_BEFORE = 26;

    private static final String NUMBER = "(\\d{1,3}|[一二两三四五六七八九十]{1,3})";

    private static final Pattern BEHIND =
            Pattern.compile("^[(,、]?(?:(?:化名|男|女|[\\u4e00-\\u9fa5]{1,3}族|[\\u4e00-\\u9fa5]{0,4}学生"
                    + "|[\\u4e00-\\u9fa5]{2,6}人|[小初高]中?生|初[一二三]|高[一二三])[,、]?){0,3}"
                    + "(?:(?:是|系)(?:一对|一名|一位|个|名)?)?(?:均|都|分别为|分别|还|刚刚)?(?:今年|还不到|还没到|还未满|还没满|不到|没到|现年|年满|已满|刚年满|年仅|年方|当时|时年|当年|案发时|作案时|犯罪时|事发时|被捕时|归案时|刚满|刚|不满|未满|只有|才|仅有|仅|年龄|年龄为|虚岁|实岁|不过|也就|将满|快|年)?(?:才|年仅|年方|刚满|仅|刚|只有|不满|未满|仅有|刚刚|已)?"
                    + NUMBER + "(?:周)?岁");

    /** 未满18周岁 is less than eighteen. */
    private static final Pattern UNDER = Pattern.compile("[未不没]满$|[不没]到$");

    /** 王强的父亲在外打工,他今年只有11岁: the pronoun means whom the parents belong to. */
    private static final Pattern LATER = Pattern.compile(
            "^(?:的)?(?:父母|父亲|母亲|爸爸|妈妈|爸妈|爷爷|奶奶|外公|外婆|祖父|祖母|家长|监护人|班主任|养父|养母|继父|继母|生父|生母|父|母|家境|家里|家庭|自幼|从小)[^。!?\\n\\f]{0,40}?(?:他|她|孩子|自己|其)(?:今年|现年|才|年仅|只有|刚|刚满|还|还不到|现在|目前|当时|不满|未满){0,2}"
                    + NUMBER + "(?:周)?岁");

    private static final Pattern BORN = Pattern.compile(
            "^[(,](?:(?:男|女|[\\u4e00-\\u9fa5]{1,3}族)[,、]?){0,2}(?:生于|出生于)?(20\\d{2})年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:出?生|[,)])");

    /** What stands between an age and the name behind it: a few words that tell who is of that age. */
    private static final String WHO = "的?[^的与和及在是将把被对向给了着过家长父母师,。、:()\\s]{0,6}(?:名叫|叫|是|为)?$";

    private static final Pattern BEFORE = Pattern.compile(NUMBER + "周?岁(?:半|多|大|零[^的]{1,4}|生日的?)?" + WHO);

    /** 不满十六的王强: the unit is understood. */
    private static final Pattern BEFORE_WITHOUT_UNIT =
            Pattern.compile("(?:不满|未满|不到|未到|没满|刚满|刚到|年仅|年方|才满|才)" + NUMBER + "的[\\u4e00-\\u9fa5]{0,4}$");

    /** 王强,十四,念初二 and 王强(13). */
    private static final Pattern BEHIND_WITHOUT_UNIT = Pattern.compile("^(?:\\(" + NUMBER + "\\)|,?(?:虚岁|实岁|周岁)"
            + NUMBER + "|,(?:今年|年方|刚满|才|年仅|现年)?" + NUMBER + ",|(?:今年|年方|刚满|年仅|才)" + NUMBER + "[,。;])");

    private static final Pattern BIRTHDAY = Pattern.compile(
            "^,?(?:[^,。]{0,6}?)(?:刚刚|刚|才|即将|马上|快)?(?:过|满|迎来|度过|庆祝)(?:完|了)?(?:自己的|他的|她的)?" + NUMBER + "周?岁?的?生日");

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
        String sentence = text.substring(to, Math.min(text.length(), to + WINDOW_LATER));
        boolean nearby = sentence.indexOf('岁') >= 0 || window.indexOf('生') >= 0;
        if (!nearby && (window.isEmpty() || "(,今年刚才虚实周是系".indexOf(window.charAt(0)) < 0)) {
            return OptionalInt.empty();
        }
        Matcher age = BEHIND.matcher(window);
        if (age.find()) {
            return OptionalInt.of(years(window, age));
        }
        for (Pattern pattern : List.of(BEHIND_WITHOUT_UNIT, BIRTHDAY)) {
            Matcher matcher = pattern.matcher(window);
            if (matcher.find()) {
                return OptionalInt.of(firstNumber(window, matcher));
            }
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
        boolean unit = isBefore(text, from, '岁', WINDOW_BEFORE);
        if (!unit && !isBefore(text, from, '的', LONGEST_WHO)) {
            return OptionalInt.empty();
        }
        String window = text.substring(Math.max(0, from - WINDOW_BEFORE), from);
        Matcher age = (unit ? BEFORE : BEFORE_WITHOUT_UNIT).matcher(window);
        return age.find() ? OptionalInt.of(years(window, age)) : OptionalInt.empty();
    }

    /** Asked at many places of a text, so that nothing is copied out of it. */
    private static boolean isBefore(String text, int from, char c, int window) {
        for (int i = from - 1; i >= 0 && from - i <= window; i--) {
            if (text.charAt(i) == c) {
                return true;
            }
        }
        return false;
    }

    private static int firstNumber(String window, Matcher matcher) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                int number = number(matcher.group(group));
                return window.startsWith("(") && number < YOUNGEST_IN_BRACKETS ? ADULT : number;
            }
        }
        throw new IllegalStateException("no number in " + matcher.pattern());
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
