package org.newsdesk.screening.person;

import org.newsdesk.screening.FindingKind;
import org.newsdesk.screening.ScreeningContext;
import org.newsdesk.screening.detection.Detector;
import org.newsdesk.screening.detection.Hits;
import org.newsdesk.screening.person.name.CharacterSet;
import org.newsdesk.screening.person.name.Signs;
import org.newsdesk.screening.person.name.WordList;
import org.newsdesk.screening.person.name.WordSet;
import org.newsdesk.screening.text.View;

/**
 * Addresses of homes down to a house, a flat or a group of houses (K6): behind a word such as 家住, before 的家中, and flats
 * (3栋2单元501室) and farmhouses (李家村3组12号) without any word. A village alone is none, nor is an office's own address.
 */
public final class HomeAddressDetector implements Detector {

    private static final int LOOK_BACK = 40;
    private static final int LONGEST_LIST_OF_PERSON = 60;
    private static final CharacterSet CONNECTORS = new CharacterSet(":在于为是");
    /** Behind 住 and 家 these make another word: 住建局, 家长. */
    private static final CharacterSet IN_WORDS = new CharacterSet("建房院宿址处户持长属庭具电政");
    /** End words for persons: 老人住, 她家. */
    private static final CharacterSet PERSONS = new CharacterSet("某他她我人者爷奶叔婶姨伯妈爸哥姐弟妹嫂婆公娘姑舅");

    private final WordList list = WordList.read("addresses.txt");
    private final AddressReader addresses = new AddressReader(list);
    private final WordSet home = list.section("home");
    private final WordSet any = list.section("any");
    private final WordSet behind = list.section("behind");
    private final WordSet publicBodies = list.section("public");
    private final WordSet publicCues = list.section("public-cue");
    private final WordSet person = list.section("person");

    @Override
    public void detect(View view, ScreeningContext context, Hits hits) {
        String text = view.text();
        int i = 0;
        while (i < text.length()) {
            // every address holds a number, and everything begins from there
            i = addresses.isNumber(text, i) ? detectAround(text, i, hits) : i + 1;
        }
    }

    /** Looks at the address that holds the number at a place; returns where to go on. */
    private int detectAround(String text, int number, Hits hits) {
        Address address = addresses.around(text, number);
        if (address == null) {
            return addresses.numberEnd(text, number);
        }
        int from = introduced(text, address, number);
        if (from >= 0
                && text.substring(from, address.to()).indexOf('某') < 0
                && (address.isFlat() || addresses.namesPlace(text, from, address.to()))) {
            hits.add(FindingKind.HOME_ADDRESS, from, address.to());
        }
        return address.to();
    }

    /** Where the home's address begins; -1 when it is no home's. */
    private int introduced(String text, Address address, int number) {
        for (int from = number; from >= address.earliest(); from--) {
            int cue = cueBefore(text, from);
            if (cue >= 0) {
                int end = Math.max(from, cue + home.longestAt(text, cue));
                return isPublic(text, cue) && !isHomeCue(text, cue, end) ? -1 : behindConnector(text, end, number);
            }
        }
        if (behind.longestAt(text, address.to()) > 0) {
            return address.from();
        }
        boolean home = address.isFlat() || address.isFarmhouse();
        return home && !isPublic(text, address.from()) && !isNamedBehind(text, address.to()) ? address.from() : -1;
    }

    private static int behindConnector(String text, int from, int number) {
        int begin = from;
        while (begin < number && CONNECTORS.has(text.charAt(begin))) {
            begin++;
        }
        return begin;
    }

    /** Where a cue begins that ends right before a place, with a colon or 在 between or without; -1 when none does. */
    private int cueBefore(String text, int from) {
        int to = from;
        if (to > 0 && (text.charAt(to - 1) == ':' || text.charAt(to - 1) == '(')) {
            to--;
        }
        int length = home.longestBefore(text, to);
        if (length == 1) {
            return isVerbOfItsOwn(text, to - 1) ? to - 1 : -1;
        }
        if (length > 1) {
            return to - length;
        }
        length = any.longestBefore(text, to);
        return length > 0 && isAboutPerson(text, to - length) ? to - length : -1;
    }

    /** 住 and 家 by themselves introduce an address at the beginning of a clause or behind a person only. */
    private static boolean isVerbOfItsOwn(String text, int at) {
        boolean ofAnotherWord = at + 1 < text.length() && IN_WORDS.has(text.charAt(at + 1));
        return !ofAnotherWord && (at == 0 || !Signs.isHan(text.charAt(at - 1)) || PERSONS.has(text.charAt(at - 1)));
    }

    /** 家住 speaks of a home whoever is mentioned before; 住所地 and 地址 may be a firm's. */
    private boolean isHomeCue(String text, int cue, int from) {
        int length = home.longestAt(text, cue);
        return length > 0 && cue + length <= from && any.longestAt(text, cue) < length;
    }

    private boolean isAboutPerson(String text, int cue) {
        int start = Signs.sentenceStart(text, cue, LONGEST_LIST_OF_PERSON);
        return person.isIn(text, start, cue)
                && !publicBodies.isIn(text, start, cue)
                && !publicCues.isIn(text, start, cue + any.longestAt(text, cue));
    }

    /** Whether the clause before an address speaks of an office or a firm, or says that it is its address. */
    private boolean isPublic(String text, int at) {
        int start = Math.max(Signs.sentenceStart(text, at, LOOK_BACK), at - LOOK_BACK);
        if (publicCues.isIn(text, start, at)) {
            return true;
        }
        int clause = at;
        while (clause > start && text.charAt(clause - 1) != ',') {
            clause--;
        }
        boolean ends = at > 0 && publicBodies.longestBefore(text, trimmed(text, at)) > 0;
        return ends || at > 0 && clause == at && publicBodies.longestBefore(text, at - 1) > 0;
    }

    /** The place without 位于, a colon or a bracket before it. */
    private static int trimmed(String text, int at) {
        int to = at;
        while (to > 0 && (":(,在于位地址为".indexOf(text.charAt(to - 1)) >= 0)) {
            to--;
        }
        return to;
    }

    /** 人民路12号3栋1单元的司法所 is where an office is. */
    private boolean isNamedBehind(String text, int to) {
        int from = to < text.length() && text.charAt(to) == '的' ? to + 1 : to;
        int end = from;
        while (end < text.length() && end - from < 10 && Signs.isHan(text.charAt(end))) {
            end++;
        }
        return publicBodies.isIn(text, from, end) || publicCues.isIn(text, from, end);
    }
}
