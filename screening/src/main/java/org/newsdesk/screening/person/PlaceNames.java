package org.newsdesk.screening.person;

import java.util.HashSet;
import java.util.Set;
import org.newsdesk.screening.person.name.CharacterSet;
import org.newsdesk.screening.person.name.Signs;
import org.newsdesk.screening.person.name.WordSet;

/** The places a text speaks of: 石桥 is no person where a 石桥镇 or a 石桥司法所 is mentioned. */
final class PlaceNames {

    private static final int LONGEST_LIST = 40;
    private static final int LONGEST_NAME = 4;

    private static final WordSet KINDS =
            WordSet.of("镇 乡 村 县 市 区 州 社区 街道 司法所 派出所 小区 寨 小学 中学 学校 法院 法庭 路 街 桥 河 山 水库 片区 工业园 景区 广场 公司 片 组");
    private static final CharacterSet NO_PLACE_BEHIND = new CharacterSet("民委里干支上下口");
    private static final WordSet COUNTED = WordSet.of(
            "乡镇 镇 乡 村 司法所 所 街道 社区 县 市 个乡 个镇 个村 个社区 个街道 个司法所 个所 个乡镇 县市 县区 乡镇街道 村寨 村组 地 片区 个片区 镇街 个镇街 村社区 单位 部门 站所 个站所");

    private final Set<String> names = new HashSet<>();

    /** Reads a text once from end to end. */
    PlaceNames(String text) {
        for (int i = 2; i < text.length(); i++) {
            int kind = KINDS.longestAt(text, i);
            if (kind > 0 && !isFollowedBy(text, i + kind)) {
                for (int length = 2; length <= LONGEST_NAME && isHan(text, i - length); length++) {
                    if (isHan(text, i - 1)) {
                        names.add(text.substring(i - length, i));
                    }
                }
            }
        }
    }

    /** Whether a name that ends at a place is a place, by itself or in a list of such. */
    boolean has(String text, int from, int to) {
        return names.contains(text.substring(from, to)) || inList(text, to);
    }

    private static boolean inList(String text, int to) {
        int i = to;
        int end = Math.min(text.length(), to + LONGEST_LIST);
        while (i < end && (text.charAt(i) == '、' || text.charAt(i) == '和')) {
            i++;
            int start = i;
            while (i < end
                    && i - start <= LONGEST_NAME
                    && Signs.isHan(text.charAt(i))
                    && text.charAt(i) != '和'
                    && text.charAt(i) != '等'
                    && !isCount(text, i)) {
                i++;
            }
        }
        if (i < end && isCount(text, i)) {
            return counted(text, i);
        }
        if (i == to || i >= end || text.charAt(i) != '等') {
            return i == to && to < text.length() && text.charAt(to) == '等' && counted(text, to + 1);
        }
        return counted(text, i + 1);
    }

    /** 白沙、黄坪、金竹三个司法所. */
    private static boolean isCount(String text, int at) {
        return "两三四五六七八九十".indexOf(text.charAt(at)) >= 0 && text.startsWith("个", at + 1);
    }

    private static boolean counted(String text, int from) {
        int i = from;
        while (i < text.length() && (Signs.isDigit(text.charAt(i)) || "两三四五六七八九十各余多".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return COUNTED.longestAt(text, i) > 0;
    }

    private static boolean isFollowedBy(String text, int at) {
        return at < text.length() && NO_PLACE_BEHIND.has(text.charAt(at));
    }

    private static boolean isHan(String text, int at) {
        return at >= 0 && Signs.isHan(text.charAt(at));
    }
}
