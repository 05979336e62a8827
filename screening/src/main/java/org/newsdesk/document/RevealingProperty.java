package org.newsdesk.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsdesk.document.DocumentProperties.Property;

/**
 * Tells properties that give something away (a person, a machine, a path, a remark) from those that every program fills in and
 * those that name only the office.
 */
final class RevealingProperty {

    private static final Pattern PATH =
            Pattern.compile("(?i)(?:^|[^a-z])[a-z]:[\\\\/]|\\\\\\\\\\w|file:|/(?:home|users)/");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}\\.\\w");
    private static final Pattern NUMBERS_ONLY = Pattern.compile("[\\d .,:/TZ+-]*");
    private static final Pattern IDENTIFIER =
            Pattern.compile("(?i)\\{?[0-9a-f]{8,}[0-9a-f_-]*}?(?:_\\d+)?|0x[0-9a-f]+");
    private static final Pattern GENERATED_BY = Pattern.compile(
            "(?i).*(generated|created|produced|converted|exported)\\s+(by|with|using|from)\\b.*|.*由.{1,20}(生成|导出|创建).*",
            Pattern.DOTALL);
    private static final Pattern GENERIC_TITLE = Pattern.compile(
            "(?i)(word|powerpoint|excel|wps)?\\s*(文档|演示文稿|工作表|document|presentation|untitled|无标题|新建.*文档)\\s*\\d*"
                    + "|title|标题|主题|题目|normal|default");
    private static final Set<String> NOBODY = Set.of(
            "user",
            "users",
            "用户",
            "管理员",
            "作者",
            "author",
            "匿名",
            "未知",
            "unknown",
            "owner",
            "guest",
            "root",
            "pc",
            "lenovo",
            "dell",
            "hp",
            "thinkpad",
            "acer",
            "asus",
            "huawei",
            "xiaomi",
            "apple",
            "win7",
            "win10",
            "win11",
            "un-named",
            "poi",
            "openpyxl",
            "china",
            "中国",
            "深度",
            "萝卜家园",
            "系统之家",
            "技术员联盟",
            "sky123.org",
            "mc system",
            "家庭用户",
            "个人用户",
            "微软用户",
            "微软中国",
            "联想",
            "联想用户",
            "test",
            "none",
            "null");
    private static final List<String> PROGRAMS = List.of(
            "administrator",
            "admin",
            "microsoft",
            "windows",
            "python-docx",
            "apache poi",
            "docx4j",
            "libreoffice",
            "openoffice",
            "wps",
            "kingsoft",
            "aspose",
            "onlyoffice",
            "pandoc",
            "steve canny",
            "itext",
            "acrobat",
            "adobe");
    private static final List<String> OFFICES = List.of(
            "局", "办", "所", "室", "股", "科", "处", "厅", "院", "委", "政府", "街道", "镇", "乡", "县", "市", "省", "区", "村", "中心", "站",
            "公司", "集团", "部", "会", "队", "党组", "支部", "机关", "专班", "工作组", "编辑", "司法", "服务", "平台");
    /** End the names of offices and no given name: 常委办 is none, 王登科 is a person. */
    private static final String OFFICE_ENDS = "局办所室股处厅委部队站";

    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏"
            + "钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂"
            + "焦向柳邢岳齐梅莫庄辛管祝左涂谷祁时舒耿卜肖詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边";
    private static final List<String> LONG_SURNAMES = List.of(
            "欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯 宇文 长孙 端木 申屠 南宫 西门 独孤 呼延 闻人 澹台 轩辕 百里 赫连 钟离 鲜于 拓跋 第五 纳兰 东郭 南郭 北宫 闾丘 太史 太叔 公冶 公羊 公西 公良 公仪 公输 公伯 万俟 濮阳 淳于 单于 仲孙 叔孙 季孙 颛孙 亓官 司寇 司空 子车 漆雕 乐正 壤驷 夹谷 宰父 谷梁 段干 羊舌 微生 梁丘 左丘 巫马 褚师 即墨 达奚 哥舒 贺兰 贺拔 屈突 耶律 完颜 斛律 尔朱 宗政"
                    .split(" "));
    private static final Set<String> OF_PROGRAMS = Set.of(
            "ksoproductbuildver",
            "icv",
            "generator",
            "progid",
            "contenttypeid",
            "appversion",
            "docsecurity",
            "hyperlinkschanged",
            "linksuptodate",
            "scalecrop",
            "sharedoc",
            "companyname",
            "grammarlydocumentid",
            "_dlc_docid",
            "_dlc_docidurl",
            "_dlc_docidpersistid",
            "order",
            "mediaserviceimagetags",
            "created",
            "lastsaved",
            "creator");

    private static final int LONGEST_JUDGED = 500;

    private RevealingProperty() {}

    /**
     * Whether a property reveals something.
     *
     * @param shown the main text on the page, blanks left out
     */
    static boolean reveals(Property property, String shown) {
        if (property.value().length() > LONGEST_JUDGED) {
            return true; // nobody writes that much into a property for nothing
        }
        String value = property.value();
        if (PATH.matcher(value).find() || MAIL.matcher(value).find()) {
            return true;
        }
        if (property.custom()) {
            return !isOfProgram(property.name()) && isFreeText(value) && !isGeneric(value);
        }
        return switch (property.name()) {
            case "creator", "lastModifiedBy", "Manager" -> !isNobody(value);
            case "title", "subject" -> !GENERIC_TITLE.matcher(value).matches() && isRemark(value, shown);
            case "keywords", "keyword", "description" -> isRemark(value, shown);
            case "Company", "category" -> isPersonName(value);
            case "HyperlinkBase" -> true;
            default -> false;
        };
    }

    /** Whether text about an author names nobody: a program, the account every machine has, an office. */
    static boolean isGeneric(String value) {
        String bare = value.strip();
        String lower = bare.toLowerCase(Locale.ROOT);
        return NOBODY.contains(lower)
                || PROGRAMS.stream().anyMatch(lower::startsWith)
                || NUMBERS_ONLY.matcher(bare).matches()
                || isOffice(bare);
    }

    /** Whether the name of an author is nobody's. */
    static boolean isNobody(String value) {
        return isGeneric(value) || isPhrase(value.strip());
    }

    /** Four Chinese characters are a name only behind a surname of two; otherwise a brand, such as vendors set up machines with. */
    private static boolean isPhrase(String value) {
        return value.length() == 4
                && value.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                && LONG_SURNAMES.stream().noneMatch(value::startsWith);
    }

    private static boolean isRemark(String value, String shown) {
        return isFreeText(value)
                && !GENERATED_BY.matcher(value).matches()
                && !isGeneric(value)
                && !isShown(value, shown);
    }

    /** Whether the page says the same; long values are not looked for. */
    static boolean isShown(String value, String shown) {
        return value.length() <= LONGEST_JUDGED && shown.contains(withoutBlanks(value));
    }

    private static boolean isFreeText(String value) {
        return !NUMBERS_ONLY.matcher(value).matches()
                && !IDENTIFIER.matcher(value).matches()
                && !value.equalsIgnoreCase("true")
                && !value.equalsIgnoreCase("false");
    }

    private static boolean isOfProgram(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return OF_PROGRAMS.contains(lower)
                || lower.startsWith("kso")
                || lower.startsWith("msip_label")
                || lower.startsWith("cwm")
                || lower.startsWith("commondata");
    }

    private static boolean isOffice(String value) {
        return (value.length() >= 3 || value.length() == 2 && OFFICE_ENDS.indexOf(value.charAt(1)) >= 0)
                && OFFICES.stream().anyMatch(value::endsWith)
                && !isPersonName(value);
    }

    private static boolean isPersonName(String value) {
        return value.length() >= 2
                && value.length() <= 3
                && value.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                && SURNAMES.indexOf(value.charAt(0)) >= 0
                && !(value.length() == 3 && OFFICE_ENDS.indexOf(value.charAt(2)) >= 0);
    }

    static String withoutBlanks(CharSequence text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                result.append(c);
            }
        }
        return result.toString();
    }
}
