package org.newsdesk.screening.person;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsdesk.screening.person.name.CharacterSet;
import org.newsdesk.screening.person.name.Signs;
import org.newsdesk.screening.person.name.WordList;
import org.newsdesk.screening.person.name.WordSet;

/** Reads from the words beside a name what the person is. */
final class Roles {

    private static final int LONGEST_BRACKET = 24;
    private static final int LONGEST_CLAUSE = 14;
    private static final int LONGEST_COUNT = 8;
    private static final int LONGEST_NAME = 4;

    private static final CharacterSet CONNECTING_SIGNS = new CharacterSet(":(\"“'‘");
    /** 舆情监测员: and its like, before a colon. */
    private static final CharacterSet WORKERS = new CharacterSet("员长师任记导审校编");

    /** 举报者正是他. */
    private static final CharacterSet EMPHASIS = new CharacterSet("正就便恰即也均都");

    /** End the words for what people work at or own: 瓜农, 石匠, 猪贩, 面馆店主. */
    private static final CharacterSet TRADES = new CharacterSet("工匠农户商贩主客徒手民师哥姐嫂汉妇友傅佬人者");

    private static final WordSet VISITING = WordSet.of("在 到 来到 走进 诉至 起诉到 告到 来 去 找到 进");

    private static final WordSet COMING =
            WordSet.of("走进 来到 走出 赶到 诉至 起诉到 告到 告上 找到 找上 求助 反映 投诉 申请 委托 被 送到 送进 报到 送往 关进 离开 带到 带进");

    private static final CharacterSet PROCEEDINGS_END = new CharacterSet("犯员人象");

    private static final int LONGEST_PROCEEDINGS = 7;

    private static final Pattern IN_PROCEEDINGS = Pattern.compile(
            "(?:[刑释罪押矫毒逃凶惯累假抢盗]犯|(?:矫|押|刑|释|戒|毒|逃|羁押|留置|处罚|判决|涉案|肇事|欠薪|失信)[^,。的]{0,2}(?:人员|对象)|被[^,。的]{2,3}人)$");

    private static final WordSet CONNECTING_WORDS = WordSet.of("是 为 系 叫 名叫 名为 姓名 姓名为 之一");
    private static final WordSet APPOSITIONS = WordSet.of("系 是 为 作为 即 正是 就是");
    private static final WordSet DETERMINERS =
            WordSet.of("本案 本案的 该案 该案的 此案 此案的 案件 案件的 唯一 唯一的 关键 重要 主要 一名 一位 本起 该起案件的 的");
    private static final WordSet SERVICE =
            WordSet.of("称号 从警 从检 从教 从医 从业 从事 党龄 工龄 扎根 坚守 驻村 任职 入职 参加工作 调解经验 工作经验 荣获 被誉为 人称 获评 退休");
    private static final WordSet YEARS_OF_WORK = WordSet.of("工作了 干了 做了");
    private static final WordSet PUBLIC_WORK =
            WordSet.of("调解 司法 普法 公证 法官 审判 检察 公安 民警 律师 法援 法律 社区工作 矫正 信访 基层 书记 主任 支书 班主任 教师");
    private static final WordSet TAKING_OFFICE = WordSet.of("为 任 担任 兼任 当选为 出任 被任命为 被聘为 被评为");
    private static final Pattern COUNT = Pattern.compile("^等?(?:[两二三四五六七八九十几数]{1,3}|\\d{1,3})(?:余|多)?[名位个人]|^等");

    private final WordList list = WordList.read("roles.txt");
    private final Map<String, Role> meanings = new HashMap<>();
    private final WordSet words = list.section("office", "minor", "victim", "real-name", "party", "person");
    private final WordSet offices = list.section("office");
    private final WordSet officeBehind = list.section("office-behind");
    private final WordSet namings = list.section("naming");
    private final WordSet headingOffices = list.section("heading-office");
    private final WordSet organisations = list.section("organisation");
    private final WordSet minorBehind = list.section("minor-behind");
    private final WordSet victimBehind = list.section("victim-behind");

    Roles() {
        // the first meaning of a word counts
        mean("office", Role.OFFICE);
        mean("minor", Role.MINOR);
        mean("victim", Role.VICTIM);
        mean("real-name", Role.REAL_NAME);
        mean("party", Role.PARTY);
        mean("person", Role.PERSON);
    }

    private void mean(String section, Role role) {
        list.words(section).forEach(word -> meanings.putIfAbsent(word, role));
    }

    /** What the heading of a column says of whoever is named below: 申请人, 孩子姓名, 承办律师. */
    Role heading(String heading) {
        int naming = namings.longestBefore(heading, heading.length());
        int to = heading.length() - naming;
        return headingOffices.longestBefore(heading, to) == to ? Role.OFFICE : wordBefore(heading, to).role;
    }

    /** What the words before a place say of the person whose name begins there. */
    Role before(String text, int from) {
        int to = from;
        if (to > 0 && (CONNECTING_SIGNS.has(text.charAt(to - 1)) || isCellEnd(text, to - 1))) {
            to--;
        }
        Word word = wordBefore(text, to);
        int connecting = CONNECTING_WORDS.longestBefore(text, to);
        if (connecting > 0) {
            Word further = wordBefore(text, to - connecting);
            word = further.length > 0 && further.role != Role.OFFICE && word.role != Role.OFFICE ? further : word;
        }
        if (word.length == 0
                && connecting == 0
                && to < from
                && text.charAt(to) == ':'
                && to > 0
                && WORKERS.has(text.charAt(to - 1))) {
            return Role.OFFICE;
        }
        if (word.length == 0 && isNickname(text, from)) {
            return Role.OFFICE;
        }
        if (word.length == 0 && (servedLong(text, from) || text.startsWith("据", from - 1))) {
            return Role.OFFICE;
        }
        if (word.role == Role.PERSON && servedLongAs(text, to - word.length)) {
            return Role.OFFICE;
        }
        return word.role == Role.PERSON || word.role == Role.OFFICE
                ? outer(text, to - word.length, word.role)
                : word.role;
    }

    /**
     * What a place behind a clause, a trade or an organisation says of the person whose name begins there: 读初二的王强, 瓜农王强,
     * 调委会王强. Weaker evidence of a name than a word that always announces one.
     */
    Role clauseBefore(String text, int from) {
        Role deed = Deeds.before(text, from);
        if (deed != Role.NONE) {
            return deed;
        }
        if (inProceedings(text, from)) {
            return Role.PARTY;
        }
        if (text.startsWith("员", from - 1)) {
            return Role.OFFICE;
        }
        int organisation = organisationBefore(text, from);
        if (organisation >= 0) {
            return isVisited(text, organisation) ? Role.NONE : Role.OFFICE;
        }
        // 师傅 ends with a surname
        boolean trade = from > 1
                && words.longestBefore(text, from + 1) < 2
                && TRADES.has(text.charAt(from - 1))
                && Signs.isHan(text.charAt(from - 2));
        return trade ? Role.PERSON : Role.NONE;
    }

    /** 缓刑犯王建国, 被鉴定人王建国, 入矫人员王建国: what the word is made of says that he is a party. */
    private static boolean inProceedings(String text, int from) {
        return from > 1
                && PROCEEDINGS_END.has(text.charAt(from - 1))
                && IN_PROCEEDINGS
                        .matcher(text)
                        .region(Math.max(0, from - LONGEST_PROCEEDINGS), from)
                        .find();
    }

    /** Where the public body begins right behind which, or behind whose 的, a name stands; -1 when none does. */
    private int organisationBefore(String text, int from) {
        int to = text.startsWith("的", from - 1) ? from - 1 : from;
        int length = organisations.longestBefore(text, to);
        return length > 0 ? to - length : -1;
    }

    /** 走进县法律援助中心的王建国: he is no member of it. */
    private static boolean isVisited(String text, int organisation) {
        int start = organisation;
        while (start > 0 && organisation - start < LONGEST_CLAUSE && !Signs.endsClause(text.charAt(start - 1))) {
            start--;
        }
        return VISITING.longestBefore(text, organisation) > 0 || COMING.isIn(text, start, organisation);
    }

    /** Whether {@link #clauseBefore} may have something to say; quickly told. */
    boolean mayFollowClause(String text, int from) {
        return Deeds.mayLead(text, from)
                || from > 1 && (TRADES.has(text.charAt(from - 1)) || PROCEEDINGS_END.has(text.charAt(from - 1)))
                || organisationBefore(text, from) >= 0;
    }

    /** “老娘舅”王强: whoever goes by such a name is known for his work; speech ends with a sign inside the quotation. */
    private static boolean isNickname(String text, int from) {
        if (from < 3 || "”\"".indexOf(text.charAt(from - 1)) < 0) {
            return false;
        }
        int i = from - 2;
        while (i > 0 && from - i < LONGEST_COUNT && Signs.isHan(text.charAt(i))) {
            i--;
        }
        return from - i > 2 && "“\"".indexOf(text.charAt(i)) >= 0;
    }

    /** 从警16年的张怀瑾, 有着15年党龄的蒋怀瑾. */
    private static boolean servedLong(String text, int from) {
        int start = Signs.sentenceStart(text, from, LONGEST_CLAUSE);
        return text.startsWith("的", from - 1)
                && (SERVICE.isIn(text, start, from)
                        || YEARS_OF_WORK.isIn(text, start, from) && PUBLIC_WORK.isIn(text, start, from));
    }

    /** 工龄14年的公交司机: the trade is his service. */
    private static boolean servedLongAs(String text, int trade) {
        for (int i = trade; i > 1 && trade - i < LONGEST_NAME && Signs.isHan(text.charAt(i - 1)); i--) {
            if (text.charAt(i - 1) == '的') {
                return servedLong(text, i);
            }
        }
        return false;
    }

    /** What stands right behind a name that ends at a place: an office, 同学, (受害人), 举报. */
    Role behind(String text, int to) {
        if (officeFollows(text, to) || takesOffice(text, to)) {
            return Role.OFFICE;
        }
        if (minorBehind.longestAt(text, to) > 0) {
            return Role.MINOR;
        }
        if (victimBehind.longestAt(text, to) > 0) {
            return Role.VICTIM;
        }
        Role deed = Deeds.behind(text, to);
        if (deed != Role.NONE) {
            return deed;
        }
        if (to < text.length() && text.charAt(to) == '(') {
            return inBracket(text, to + 1);
        }
        Role counted = counted(text, to);
        if (counted != Role.NONE) {
            return counted;
        }
        int apposition = APPOSITIONS.longestAt(text, to);
        if (apposition > 0) {
            int at = to + apposition;
            at += DETERMINERS.longestAt(text, at);
            at += DETERMINERS.longestAt(text, at);
            Role role = wordAt(text, at).role;
            return role.compareTo(Role.PARTY) >= 0 ? role : Role.NONE;
        }
        return Role.NONE;
    }

    /** 王强图方便 is no caption: a single character counts at the end of a clause only. */
    private boolean officeFollows(String text, int to) {
        int length = officeBehind.longestAt(text, to);
        int end = to + length;
        return length > 1 || length == 1 && (end == text.length() || !Signs.isHan(text.charAt(end)));
    }

    /** 王建国为副组长, 王建国任县司法局局长. */
    private boolean takesOffice(String text, int to) {
        int verb = TAKING_OFFICE.longestAt(text, to);
        int window = verb == 1 && text.charAt(to) == '为' ? 0 : LONGEST_CLAUSE;
        for (int i = to + verb; verb > 0 && i <= to + verb + window && i < text.length(); i++) {
            if (Signs.endsClause(text.charAt(i))) {
                return false;
            }
            if (offices.longestAt(text, i) >= 2) {
                return true;
            }
        }
        return false;
    }

    /**
     * 原告村民王建国, 举报人、村会计严小玲, 举报者为该公司会计严小玲: what counts may stand one word further out. Whoever is protected is
     * so in his office as well.
     */
    private Role outer(String text, int to, Role inner) {
        int end = to > 0 && text.charAt(to - 1) == '、' ? to - 1 : to;
        Role role = wordBefore(text, end).role;
        if (role == Role.NONE || role == Role.PERSON || role == Role.OFFICE) {
            role = introduced(text, to);
        }
        if (role == Role.NONE || role == Role.PERSON) {
            role = deed(text, to, inner);
        }
        boolean party = inner == Role.PERSON && (role == Role.PARTY || role == Role.MINOR);
        return party || role == Role.VICTIM ? role : inner;
    }

    /** An officer in charge of reports is no informant. */
    private static Role deed(String text, int to, Role inner) {
        return inner == Role.OFFICE ? Role.NONE : Deeds.before(text, to);
    }

    /** What stands before the 为, 是, 系 or 、 of the clause. */
    private Role introduced(String text, int to) {
        for (int i = to - 1; i > 0 && to - i < LONGEST_CLAUSE; i--) {
            char c = text.charAt(i);
            if (c == '为' || c == '是' || c == '系' || c == '、') {
                int end = EMPHASIS.has(text.charAt(i - 1)) ? i - 1 : i;
                return wordBefore(text, end).role;
            }
            if (!Signs.isHan(c) || Signs.isListSign(c)) {
                return Role.NONE;
            }
        }
        return Role.NONE;
    }

    private Role inBracket(String text, int from) {
        int to = from;
        while (to < text.length() && to - from < LONGEST_BRACKET && text.charAt(to) != ')') {
            if (to == from || text.charAt(to - 1) == ',' || text.charAt(to - 1) == '、') {
                Word word = wordAt(text, to);
                if (word.length > 0
                        && to + word.length < text.length()
                        && !Signs.isHan(text.charAt(to + word.length))) {
                    return word.role == Role.PERSON ? Role.NONE : word.role;
                }
            }
            to++;
        }
        return Role.NONE;
    }

    /** 王强、李红两名初二学生: what the members of a list are called together. */
    Role counted(String text, int to) {
        Matcher count = COUNT.matcher(text).region(to, Math.min(text.length(), to + LONGEST_COUNT));
        if (!count.lookingAt()) {
            return Role.NONE;
        }
        for (int i = count.end(); i < count.end() + LONGEST_NAME && i < text.length(); i++) {
            Word word = wordAt(text, i);
            if (word.length > 1) {
                return word.role;
            }
            if (!Signs.isHan(text.charAt(i))) {
                break;
            }
        }
        return Role.NONE;
    }

    /** In a form the word stands in a cell or line of its own before the name. */
    private boolean isCellEnd(String text, int at) {
        if (text.charAt(at) != '\n') {
            return false;
        }
        int start = at - wordBefore(text, at).length;
        return start < at && (start == 0 || text.charAt(start - 1) == '\n' || text.charAt(start - 1) == '\f');
    }

    /**
     * The word that ends at a place, unless it is only the head of a longer one, as 原告 is of 原告方. The longest says most: 援助律师
     * is no 援助对象, a 大学生 no 学生.
     */
    private Word wordBefore(String text, int to) {
        int length = words.longestBefore(text, to);
        return words.longestAt(text, to - length) > length ? Word.NONE : word(text, to - length, length);
    }

    private Word wordAt(String text, int from) {
        return word(text, from, words.longestAt(text, from));
    }

    private Word word(String text, int from, int length) {
        return length == 0 ? Word.NONE : new Word(length, meanings.get(text.substring(from, from + length)));
    }

    private record Word(int length, Role role) {
        static final Word NONE = new Word(0, Role.NONE);
    }
}
