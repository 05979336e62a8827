package org.newsdesk.screening.person;

import org.newsdesk.screening.person.name.CharacterSet;
import org.newsdesk.screening.person.name.Signs;
import org.newsdesk.screening.person.name.WordList;
import org.newsdesk.screening.person.name.WordSet;
import org.newsdesk.screening.text.View;

/** Reads an address around one of its numbers: backwards over names of places, forwards over further numbers. */
final class AddressReader {

    private static final int LONGEST_BEFORE = 36;
    private static final int LONGEST_GAP = 10;
    private static final int LONGEST_NUMBER = 5;

    private static final CharacterSet CHINESE_DIGITS = new CharacterSet("一二三四五六七八九十百零〇");
    /** A letter and the word for a building. */
    private static final int BLOCK = 2;

    private static final CharacterSet BLOCKS = new CharacterSet("栋幢座区楼");
    private static final CharacterSet BUILDINGS = new CharacterSet("栋幢座");
    private static final CharacterSet GAP_STOPS =
            new CharacterSet("的了是在到至于从向与和及被把将对由给以则因该其我你他她们这那说称等也都就还又共有为某名人件元次年月日时分个");
    private static final WordSet GROUPS = WordSet.of("组 社 队 村民小组 居民小组 小组 屯 排");
    private static final WordSet FLATS = WordSet.of("单元 室 号 房 层 楼 户");
    /** The flats of a landing are called by where they lie. */
    private static final WordSet SIDES = WordSet.of("东户 西户 南户 北户 中户 左户 右户 东室 西室 东首 西首 东侧户 西侧户 中间户");

    private static final String FLIGHT = "单元";
    /** Behind these a number is a quantity or a date. */
    private static final CharacterSet COUNTED = new CharacterSet("年月日人元件个名户家次份平米万亿岁位");

    private final WordSet places;
    private final WordSet details;
    private final CharacterSet stops;

    AddressReader(WordList list) {
        places = list.section("place");
        details = list.section("detail");
        stops = list.characters("stop");
    }

    /** Whether a number begins at a place. */
    boolean isNumber(String text, int at) {
        return isDigit(text.charAt(at)) && (at == 0 || !isDigit(text.charAt(at - 1)));
    }

    /** Where the number ends that begins at a place; 3-2-501 is one, and a line may end within it. */
    int numberEnd(String text, int at) {
        int end = at;
        while (end < text.length()
                && (isDigit(text.charAt(end)) || end > at && isJoint(text, end) && isDigitAt(text, end + 1))) {
            end++;
        }
        return end;
    }

    private static boolean isJoint(String text, int at) {
        char c = text.charAt(at);
        boolean lineEnd = c == ' ' || c == View.PASSAGE_END;
        return isDash(c) || lineEnd && Signs.isDigit(text.charAt(at - 1));
    }

    /** The address whose first number begins at a place; null when the number is none of an address. */
    Address around(String text, int number) {
        Way way = new Way(isBlock(text, number));
        int to = -1;
        int at = number;
        while (at >= 0) {
            int end = numberEnd(text, at);
            int word = end - at > LONGEST_NUMBER + 8 ? 0 : details.longestAt(text, end);
            if (word == 0 && !isBareFlat(text, at, end, to, way) || isOrdinary(text, at, end + word)) {
                break;
            }
            to = end + word;
            way.step(text.substring(end, to));
            at = next(text, to);
        }
        if (to < 0) {
            return null;
        }
        int side = SIDES.longestAt(text, to);
        int first = isBlock(text, number) ? number - BLOCK : number;
        int earliest = earliest(text, first);
        boolean flat = way.flat || side > 0 && way.steps > 1;
        return new Address(earliest, begin(text, earliest, first), to + side, flat, way.house);
    }

    /** Whether a number needs no word to be a flat's: 3-2-501, or behind the number of a building. */
    private boolean isBareFlat(String text, int at, int end, int before, Way way) {
        if (indexOfDash(text, at, end) > 0) {
            return way.steps > 0 || isFlatNumber(text, at, end);
        }
        boolean counted = before == at && end < text.length() && COUNTED.has(text.charAt(end));
        return way.building && end - at >= 3 && !counted;
    }

    /** The way into a house, word by word: what the numbers so far lead to. */
    private static final class Way {
        private int steps;
        private boolean lane;
        private boolean building;
        private boolean flat;
        private boolean group;
        private boolean house;

        Way(boolean building) {
            this.building = building;
        }

        /** One more number with this word behind it; the word may be empty. */
        void step(String detail) {
            steps++;
            flat |= building && (detail.isEmpty() || FLATS.has(detail));
            building |= !detail.isEmpty() && BUILDINGS.has(detail.charAt(0))
                    || detail.equals("号楼")
                    || detail.equals(FLIGHT)
                    || lane && detail.equals("号");
            house |= group && detail.startsWith("号");
            group |= GROUPS.has(detail);
            lane |= detail.equals("弄");
        }
    }

    /** B座1203室: a letter names the building. */
    private static boolean isBlock(String text, int number) {
        return number >= BLOCK
                && BLOCKS.has(text.charAt(number - 1))
                && text.charAt(number - BLOCK) >= 'a'
                && text.charAt(number - BLOCK) <= 'z'
                && (number == BLOCK || !isLatin(text.charAt(number - BLOCK - 1)));
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || Signs.isDigit(c);
    }

    /** Whether a kind of place or road with a name before it stands in the address. */
    boolean namesPlace(String text, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (places.longestAt(text, i) > 0 && Signs.isHan(text.charAt(i - 1)) && !isDigit(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Where the next number of the same address begins, -1 when it has no more. */
    private int next(String text, int from) {
        int at = from;
        while (at < text.length() && at - from <= LONGEST_GAP) {
            char c = text.charAt(at);
            if (isDigit(c)) {
                return at;
            }
            if (text.startsWith(FLIGHT, at)) { // 乙单元: its name is no number, and 元 by itself would be money
                at += FLIGHT.length();
                continue;
            }
            boolean goesOn = Signs.isHan(c) && !GAP_STOPS.has(c) || isDash(c) || c == '(' || c == '附';
            if (!goesOn) {
                return -1;
            }
            at++;
        }
        return -1;
    }

    private int earliest(String text, int number) {
        int from = number;
        while (from > 0
                && number - from < LONGEST_BEFORE
                && (Signs.isHan(text.charAt(from - 1)) || isDigit(text.charAt(from - 1)))) {
            from--;
        }
        return from;
    }

    /** Where the address begins when nothing introduces it: behind the last word that cannot be part of one. */
    private int begin(String text, int earliest, int number) {
        int from = number;
        while (from > earliest && !stops.has(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    /** 3号 of a month, 12社区, 第3组织: numbers and words that only look alike. */
    private static boolean isOrdinary(String text, int at, int end) {
        boolean month = at > 0 && text.charAt(at - 1) == '月';
        char behind = end < text.length() ? text.charAt(end) : ' ';
        char last = text.charAt(end - 1);
        return month
                || last == '社' && behind == '区'
                || last == '组' && (behind == '织' || behind == '长')
                || last == '队' && (behind == '伍' || behind == '员' || behind == '长')
                || last == '门' && "课类科学技店".indexOf(behind) >= 0
                || last == '号' && "文令召线公车提案机称座席位桌台窗厅馆棚坑".indexOf(behind) >= 0
                || last == '户' && "人家困贫村农居群".indexOf(behind) >= 0
                || last == '室' && behind == '内'
                || last == '层' && behind == '面'
                || last == '院' && behind == '校';
    }

    private static boolean isDigitAt(String text, int at) {
        return at < text.length() && isDigit(text.charAt(at));
    }

    private static boolean isDigit(char c) {
        return Signs.isDigit(c) || CHINESE_DIGITS.has(c);
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '#' || c == '之';
    }

    /** 3-2-501: building, flight of stairs, flat. */
    private static boolean isFlatNumber(String text, int from, int to) {
        int dash = indexOfDash(text, from, to);
        return to - from >= 5 && dash - from <= 2 && indexOfDash(text, dash + 1, to) > 0;
    }

    private static int indexOfDash(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isDash(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }
}
