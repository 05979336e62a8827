package org.newsdesk.screening.person;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsdesk.screening.person.name.CharacterSet;
import org.newsdesk.screening.person.name.Signs;

/**
 * What somebody does or suffers, by which a text says who he is without a word for him: 最先举报此事的是王强, 读初二的王强, 王强向警方提供了线索.
 * Whoever handles such matters in his office is told apart by his verbs.
 */
final class Deeds {

    private static final int LONGEST_CLAUSE = 26;
    private static final int LONGEST_INTRODUCTION = 44;
    private static final int LONGEST_PREDICATE = 28;

    private static final String SCHOOL =
            "(?:小学|初中|高中|中学|职中|职高|中专|技校|学校|幼儿园|学前班|[小中大]班|[一二三四五六七八九\\d]年级|初[一二三]|高[一二三]|[一二三四五六七八九十][中小])";

    /** Verbs of those who deal with the matter and are not part of it. */
    private static final Pattern HANDLES = Pattern.compile(
            "接到|收到|接报|受理|受案|处理|处置|负责|办理|承办|经办|主办|查处|查办|侦办|侦破|破获|核实|核查|调查|救助|资助|援助过|关爱|帮扶|帮教|帮助|指导|分管|主管|主抓|从事|参与|组织"
                    + "|开展|宣传|打击|防范|预防|严惩|公布|开通|设立|监督|管理|主持|代理|接待|调解了|化解|审理|起草|讲解|宣讲|提醒|教育");

    private static final Pattern SUFFERED = Pattern.compile(
            "(?:被|遭|遭受|遭到|受到|惨遭|险遭|不堪|饱受|忍受|深受)[^,。]{0,10}"
                    + "(?:骗|殴打|毒打|打伤|打断|打破|打聋|打成|打得|家暴|家庭暴力|虐待|性侵|猥亵|强奸|奸污|侮辱|拐|侵害|绑架|劫持|勒索|敲诈|抢劫|抢走|抢夺|砍|捅|刺伤|划伤|泼|浇|烫|讹|控制|软禁|灌醉|下药|下毒|跟踪|骚扰|偷拍|欺凌|霸凌|欺负|威胁|恐吓|囚禁|拘禁|非法拘禁|胁迫|遗弃|报复|陷害|迫害|侵犯|传销|非法集资|诱骗|裸聊)|受骗|受虐|挨打|挨骂|(?:钱包|手机|财物|现金|存款|积蓄|首饰)被(?:偷|盗|抢)|受害(?!一?方)|遇害|遇难|受辱|上当");

    private static final Pattern DENOUNCED = Pattern.compile(
            "(?<![被遭])(?:举报|检举|控告|揭发|告发|爆料|报警|报案|报了案|作证|作了证|指证|目击|目睹|通风报信|吹哨|告状)"
                    + "|(?:提供|反映|透露|掌握)[^,。]{0,8}(?:线索|证据|证言|证词|内情|内幕|情况|问题|消息)|打(?:进|通|来)?[^,。]{0,6}(?:热线|举报电话)|(?:纪委|监委|纪检|巡察组|公安|警方)[^,。]{0,6}反映"
                    + "|写[^,。]{0,6}(?:举报信|检举信|控告信|匿名信|告状信)|把[^,。]{0,12}(?:举报|曝光|捅)|(?:寄给|交给|递给|送到|发给)(?:了)?[^,。]{0,6}(?:部门|机关|纪委|监委|公安|警方|民警|巡察组|督察组|调查组|执法)");

    /** Sent or placed to help. */
    private static final Pattern SERVES =
            Pattern.compile("派来|派驻|值班|值守|接待|带队|坐诊|主持公道|选派|下派|轮值|坐班|挂职|受聘|转业|长出身|员出身|[县局所院省市]里(?:来)?$");

    /** Who tells his trouble where trouble is settled is no informant. */
    private static final Pattern COMES_FOR_HELP =
            Pattern.compile("来所|来访|来中心|来调委会|[到去找]司法所|[到去找]调委会|到村委|到援助中心|走进|上门求助|求助");

    private static final Pattern STUDIES = Pattern.compile("(?:就读|读|上|念|升入|考入|进入)(?:于|在|着)?[^,。]{0,12}?" + SCHOOL + "|^"
            + SCHOOL + "$|[一二三四五六七八九]年级$|辍学|失学|未成年|未满[^,。]{0,4}岁|不满[^,。]{0,4}岁");
    private static final Pattern PARENT = Pattern.compile("孩子|儿子|女儿|子女|孙|弟弟|妹妹|大学");

    private static final Pattern GOES_TO_LAW = Pattern.compile(
            "申请(?:了|过)?(?:法律援助|司法确认|执行|强制执行|仲裁|劳动仲裁|行政复议|复议|支持起诉|人身安全保护令)|被?(?:起诉|告上法庭|诉至法院)|被判|获刑|判处|服刑|入狱|坐牢|缓刑|假释|取保候审|前科|接受社区矫正|社区矫正期间|解除矫正|入矫|解矫|刑满|戒毒|吸毒|涉嫌|涉案|自首|被拘留|肇事");

    private static final Pattern ORDINARY = Pattern.compile(
            "家住|住在|居住|租住|独居|年[过近逾满]|[岁旬]$|患有|身患|患病|残疾|瘫痪|受伤|摔伤|撞伤|摔断|烧伤|致残|伤者|离异|离婚|丧偶|丧夫|丧妻|守寡|再婚|务工|打工|讨薪|讨要|追讨|索要|欠|拖欠|借钱|求助|咨询|来访|上访|立遗嘱|贫困|生病|开车|驾车|驾驶|骑|酒后|醉酒|情绪激动|气愤|委屈|伤心|无助|着急|焦急|激动|败诉|胜诉|失业|下岗|病重");

    /** What stands between the verb and the name: 的是, 的人正是, 的群众. */
    private static final Pattern LINK = Pattern.compile(
            "的?(?:人|者)?(?:的?名字|姓名)?(?:就|便|恰|恰恰|也|正)?(?:是|叫|系|为|叫做|名叫)(?:本村|该村|同村|该厂|该公司|一名|一位|他的|她的|其|邻村|当地|镇上|附近)?的?$");

    private static final Pattern LEAD_GIVEN =
            Pattern.compile("(?:所)?(?:实名|匿名|主动|悄悄|暗中|私下|当面|亲自|首先|最先|最早|冒险){0,2}(?:提供|反映|写|寄|报)(?:的|了|过|上来|出来|来)?");

    private static final String ADVERBS =
            "(?:生前|曾|曾经|多次|主动|随即|立即|当即|当场|就|便|率先|最先|首先|最早|第一个|又|再次|还|先后|及时|已|也|实名|匿名|悄悄|偷偷|暗中|连夜|反复|冒险|勇敢地|站出来|挺身而出|当面|当庭|现场|果断){0,3}";

    private static final String AUTHORITY = "(?:纪委|监委|纪检|巡察|巡视|检察|公安|警方|民警|派出所|刑警|调查组|专案组|督察|监管|执法|有关部门|上级|主管部门)";

    private static final Pattern TELLS_AUTHORITY = Pattern.compile("^" + ADVERBS + "(?:"
            + "(?:(?:向|到|给|往|写信给|打电话给|在)[^,。;]{1,14})?" + ADVERBS
            + "(?:举报|检举|控告|揭发|告发|报案|报了案|作证|作了证|出庭作证|指证|指认|提供(?:了)?[^,。;]{0,8}(?:线索|证据|证言|证词))"
            + "|(?:写信|来信|致信|去信|写(?:了)?[^,。]{0,4}信)[^,。]{0,10}(?:反映|举报|揭发|检举|控告)"
            + "|(?:打|拨打|拨通|打通|打进|打了)[^,。]{0,6}(?:举报|检举|报警)(?:电话|热线)"
            + "|(?:打|拨打|拨通|打通|打进|打了)[^,。]{0,10}(?:热线|12345|12388|12389|110|电话)[^,。]{0,6}(?:举报|反映|检举|揭发|报告)"
            + "|(?:向|给|到)[^,。]{0,6}" + AUTHORITY + "[^,。]{0,12}(?:反映|报告|提供|递交|寄|通风报信|透露|说出|讲述)"
            + "|(?:偷偷|悄悄|暗中|私下)[^,。]{0,4}(?:告诉|告知|报告|透露|写信)"
            + "|(?:把|将)[^,。]{1,12}(?:交给|寄给|送到|提供给|递给|透露给)(?:了)?[^,。]{0,4}" + AUTHORITY
            + "|[^,。]{0,8}报告(?:了)?" + AUTHORITY + "|[^,。]{0,12}递交[^,。]{0,4}(?:检举|举报|控告)"
            + "|" + "(?:实名|匿名)[^,。]{0,10}(?:反映|报告))");

    /** What befell somebody at another's hand. */
    private static final Pattern HARMED = Pattern.compile(
            "^" + ADVERBS
                    + "(?:在[^,。]{1,8})?(?:险些|差点|几乎|不幸|长期|一直|常年|屡次|屡遭)?(?:被|遭|遭受|遭到|受到|惨遭|险遭|不堪|饱受|忍受)[^,。]{0,12}?"
                    + "(?:骗|殴打|毒打|打伤|打断|打破|打聋|打成|打得|家暴|家庭暴力|虐待|性侵|猥亵|强奸|奸污|侮辱|拐走|拐卖|拐骗|侵害|绑架|劫持|勒索|敲诈|抢劫|抢走|抢夺|砍伤|捅伤|刺伤|划伤|扎伤|烫伤|砍|捅|泼|讹|控制|软禁|灌醉|下药|下毒|跟踪|骚扰|偷拍|欺凌|霸凌|威胁|恐吓|囚禁|拘禁|胁迫)"
                    + "|^(?:就|正|也)?(?:是|系|成了|成为)[^,。]{0,14}(?:受害者|受害人|被害人|举报人|检举人|控告人|目击者|目击证人|证人|线人|报案人|爆料人|知情人)(?:$|[,。;!?])");

    /** 骗子从王强手里: who does it stands before. */
    private static final Pattern OFFENDED = Pattern.compile(
            "(?:骗子|歹徒|凶手|劫匪|绑匪|小偷|窃贼|人贩子|犯罪分子|不法分子|诈骗团伙)[^,。]{0,10}(?:从|把|将|向|对|朝|盯上了?|骗走了?|打伤了?|绑架了?|威胁|恐吓)$");

    /** 被人贩子拐走时,王强刚会走路. */
    private static final Pattern WHEN_HARMED = Pattern.compile(
            "(?:被|遭)[^,。]{0,10}(?:骗走?|殴打|打伤|虐待|性侵|猥亵|强奸|拐走|拐卖|绑架|劫持|抢劫|砍伤|捅伤|欺凌)(?:时|后|那年|那天|以后|之后|的时候),$");

    /** 最先报警的,正是住在对门的王强: what is said before the verb is said of him. */
    private static final Pattern INTRODUCED = Pattern.compile(
            "([^。;!?\n\f]{2,30})的(?:那个|那位)?(?:人|女人|男人|群众|村民)?,?(?:不是别人,|不是旁人,|不是外人,)?(?:正|就|恰恰|竟|便)?是[^,。]{0,12}$");

    private static final Pattern GOES_TO_SCHOOL = Pattern.compile(
            "^,?(?:今年|现|现在|正|正在|刚|刚刚|当时|还在|还|仍在|原|是|目前|才|在|也|都|已){0,2}(?:(?:就读|读|念|升入|考入)(?:于|在|着)?[^,。的]{0,12}?"
                    + SCHOOL
                    + "|上(?:着)?(?:" + SCHOOL + ")|在[^,。的]{1,14}?(?:就读|上学|读书|念书|寄宿|住校|借读|[读上念](?:"
                    + SCHOOL + "))|[^,。的]{0,12}?(?:小学|初中|高中|中学|[一二三四五六七八九十]中|[初高][一二三]|年级|班)[^,。的]{0,4}(?:学生|女生|男生|同学))"
                    + "|^这个?[^,。]{0,3}(?:娃|伢|崽|囡|孩子|小孩|丫头|小姑娘|小家伙|小学生|小男孩|小女孩)");

    /** Without one of these nothing below can be said. */
    private static final CharacterSet TELLING = new CharacterSet("举检控揭告报证认提写寄信热线反递交送透被遭受是系成堪读念上级班学这");

    /** End what leads from a deed to a name. */
    private static final CharacterSet LINKS = new CharacterSet("的是叫系为村厂名位他她其");

    private Deeds() {}

    /** Whether a deed may lead to a name that begins at a place; quickly told. */
    static boolean mayLead(String text, int from) {
        return from > 0 && LINKS.has(text.charAt(from - 1));
    }

    /** What the clause that leads to a place says of the person whose name begins there; behind 的 and 的是 only. */
    static Role before(String text, int from) {
        if (from < 3 || !LINKS.has(text.charAt(from - 1))) {
            return Role.NONE;
        }
        String clause = text.substring(clauseStart(text, from), from);
        String deed = clause.endsWith("的")
                ? clause.substring(0, clause.length() - 1)
                : LINK.matcher(clause).replaceFirst("");
        return deed.length() == clause.length() ? Role.NONE : role(deed);
    }

    /** Whether the sentence so far says that whoever is named next suffered a crime or reported one, wherever it says so. */
    static boolean isProtectedBefore(String text, int from) {
        int start = from;
        while (start > 0 && from - start < LONGEST_INTRODUCTION && !Signs.endsSentence(text.charAt(start - 1))) {
            start--;
        }
        String before = text.substring(start, from);
        if (OFFENDED.matcher(before).find() || WHEN_HARMED.matcher(before).find()) {
            return true;
        }
        Matcher introduced = INTRODUCED.matcher(before);
        return before.indexOf('是') >= 0 && introduced.find() && role(introduced.group(1)) == Role.VICTIM;
    }

    private static Role role(String deed) {
        if (SERVES.matcher(deed).find()) {
            return Role.OFFICE;
        }
        if (SUFFERED.matcher(deed).find()) {
            return Role.VICTIM;
        }
        if (HANDLES.matcher(deed).find()) {
            return Role.NONE;
        }
        if (DENOUNCED.matcher(deed).find()) {
            return COMES_FOR_HELP.matcher(deed).find() ? Role.PARTY : Role.VICTIM;
        }
        if (STUDIES.matcher(deed).find() && !PARENT.matcher(deed).find()) {
            return Role.MINOR;
        }
        if (GOES_TO_LAW.matcher(deed).find()) {
            return Role.PARTY;
        }
        return ORDINARY.matcher(deed).find() ? Role.PERSON : Role.NONE;
    }

    /** What the words behind a name that ends at a place say its bearer does. */
    static Role behind(String text, int to) {
        int end = to;
        while (end < text.length() && end - to < LONGEST_PREDICATE && !Signs.endsSentence(text.charAt(end))) {
            end++;
        }
        String predicate = text.substring(to, end);
        if (predicate.chars().noneMatch(c -> TELLING.has((char) c))) {
            return Role.NONE;
        }
        if (TELLS_AUTHORITY.matcher(predicate).find()
                || LEAD_GIVEN.matcher(predicate).lookingAt() && isLead(text, to, end)) {
            return Role.VICTIM;
        }
        if (HARMED.matcher(predicate).find()) {
            return Role.VICTIM;
        }
        return GOES_TO_SCHOOL.matcher(predicate).find() ? Role.MINOR : Role.NONE;
    }

    /** 线索是由王强提供的, 王强提供了重要线索. */
    private static boolean isLead(String text, int to, int end) {
        String sentence = text.substring(clauseStart(text, to), end);
        return sentence.contains("线索")
                || sentence.contains("举报")
                || sentence.contains("证言")
                || sentence.contains("检举")
                || sentence.contains("反映上来")
                || sentence.contains("此信")
                || sentence.contains("来信");
    }

    private static int clauseStart(String text, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_CLAUSE && !Signs.endsClause(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
