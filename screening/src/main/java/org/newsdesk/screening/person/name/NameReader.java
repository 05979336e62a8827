package org.newsdesk.screening.person.name;

import java.util.Optional;

/**
 * Decides whether a name begins at a place, and where it ends. Each piece of evidence adds points: the surname, the usual
 * characters of given names, what stands before and behind; ordinary words take them away. The best length wins.
 */
public final class NameReader {

    /** Left evidence of a word such as 当事人 right before. */
    private static final int CUE = 6;

    /** Enough for a name behind a cue. */
    private static final int ENOUGH_BEHIND_CUE = 7;

    /** Enough for a name of three and more characters without a cue. */
    private static final int ENOUGH = 8;

    /** Enough for a name of two characters without a cue: they are words more often. */
    private static final int ENOUGH_FOR_TWO = 9;

    /** Left evidence of a clause that says what somebody does: 申请法律援助的. */
    private static final int CLAUSE = 4;

    /** Enough for a name behind such a clause. */
    private static final int ENOUGH_BEHIND_CLAUSE = 9;

    private static final CharacterSet VEILS = new CharacterSet("某×x★○〇□氏");
    /** 王二婶, 李大伯 are what neighbours call each other. */
    private static final CharacterSet KIN_ORDER = new CharacterSet("大二三四五六七八九小老幺");

    private static final CharacterSet KIN = new CharacterSet("婶伯叔姨姑舅嫂爷奶妈娘哥姐嬢公婆爹");
    private static final WordSet GIVEN_NAMES_TOO = WordSet.of("小妹 小弟 妹子 二妹");

    private static final CharacterSet ORDINALS = new CharacterSet("甲乙丙丁戊一二三四123456789");
    private static final int LONGEST_UNNAMED = 5;

    /** What ends the names of places and hardly any name of a person. */
    private static final CharacterSet PLACES = new CharacterSet("镇乡村县市区街寨屯社庄湾沟");

    private static final int PLACE = -6;

    /** Behind a surname alone: 王家, 王记. */
    private static final CharacterSet HOUSES = new CharacterSet("家记氏镇乡村县市省区路街店姓");

    private static final int IMPOSSIBLE = -100;

    private final Surnames surnames = new Surnames();
    private final GivenNames givenNames = new GivenNames();
    private final Boundaries boundaries = new Boundaries(givenNames);
    private final WordEvidence evidence = new WordEvidence(givenNames);
    private final TransliteratedNames transliterated = new TransliteratedNames(boundaries);
    private final WordSet ordinary;
    private final WordSet alsoNames;
    private final WordSet honorifics;
    private final WordSet titles;
    private final WordSet announcing;

    /** Reads by the lists that come with the product. */
    public NameReader() {
        WordList list = WordList.read("words.txt");
        ordinary = list.section("words");
        alsoNames = list.section("also-names");
        WordList roles = WordList.read("roles.txt");
        honorifics = roles.section("honorific");
        titles = roles.section("office", "party", "person", "victim");
        announcing = roles.section("office", "party", "person", "victim", "minor", "real-name");
    }

    /** Whether somebody's name may begin at a place, which is quickly told for each place of a text. */
    public boolean mayBegin(String text, int from) {
        return surnames.mayBegin(text.charAt(from)) || transliterated.mayBegin(text, from);
    }

    /** Whether the characters from a place on can be a full name at all, whatever stands around them. */
    public boolean isPossible(String text, int from) {
        return !isInsideTitle(text, from)
                && (from + 1 < text.length()
                                && (!givenNames.never(text.charAt(from + 1)) || givenNames.likely(text, from + 1))
                        || surnames.compoundAt(text, from) > 0
                        || transliterated.mayBegin(text, from));
    }

    /**
     * Where a person ends who begins at a place and is not named in full, as 张某, 李某某, 赵×× and 孙★ are; the place itself when
     * none does.
     */
    public int unnamedEnd(String text, int from) {
        int surname = surnames.lengthAt(text, from);
        if (surname == 0) {
            return from;
        }
        int end = from + surname;
        while (end < text.length() && end - from < LONGEST_UNNAMED && VEILS.has(text.charAt(end))) {
            end++;
        }
        boolean otherName = surname == 1 && surnames.compoundAt(text, end) > 0;
        if (end == from + surname && (otherName || surname == 1 && surnames.isDoubtful(text.charAt(from)))) {
            return from;
        }
        if (end == from + surname) {
            int ordered = end < text.length()
                            && KIN_ORDER.has(text.charAt(end))
                            && end + 1 < text.length()
                            && KIN.has(text.charAt(end + 1))
                    ? 2
                    : 0;
            int honorific = Math.max(ordered, honorifics.longestAt(text, end));
            return honorific > 0 && !isGivenName(text, end, end + honorific) ? end + honorific : from;
        }
        return end < text.length() && ORDINALS.has(text.charAt(end)) ? end + 1 : end;
    }

    /** 俞伯安, 韦小妹: what neighbours are called stands in given names as well. */
    private boolean isGivenName(String text, int from, int to) {
        if (to - from == 1) {
            return to < text.length()
                    && givenNames.isUsual(text.charAt(to))
                    && boundaries.behind(text, to) < Boundaries.CLEAR;
        }
        return GIVEN_NAMES_TOO.has(text.substring(from, to));
    }

    /** The name that begins behind a cue. */
    public Optional<Name> behindCue(Words words, int from) {
        String text = words.text();
        Name best = best(words, from, CUE, true);
        Optional<Name> foreign = transliterated.at(words, from, true);
        if (best == null || best.score() < ENOUGH_BEHIND_CUE) {
            return foreign;
        }
        if (isQuoted(text, best) && text.charAt(from) == text.charAt(best.to() - 1)) {
            return Optional.empty();
        }
        return foreign.isPresent() && foreign.get().to() > best.to() ? foreign : Optional.of(best);
    }

    /** Whether the character at a place ends a word, as 年 does in 少年. */
    public boolean isInsideWord(Words words, int from) {
        return boundaries.isAcross(words.text(), from);
    }

    /** Whether what stands before a place lets a word begin there. */
    public boolean mayStart(Words words, int from) {
        return before(words, from) >= 0;
    }

    /** Whether a word begins at a place that follows names and is none: 来到, 向. */
    public boolean isOtherWord(String text, int from) {
        return boundaries.isWordBehind(text, from);
    }

    /** The name that begins behind a clause that tells of a person. */
    public Optional<Name> behindClause(Words words, int from) {
        return beside(words, from)
                .filter(name -> name.to() - from > 2
                        || !surnames.isDoubtful(words.text().charAt(from)));
    }

    /** The name that begins at a place beside which another person is named. */
    public Optional<Name> beside(Words words, int from) {
        String text = words.text();
        Optional<Name> foreign = transliterated.at(words, from, false);
        Name best = foreign.orElseGet(() -> boundaries.isAcross(text, from) ? null : best(words, from, CLAUSE, true));
        return best == null || best.score() < ENOUGH_BEHIND_CLAUSE || words.isInside(from)
                ? Optional.empty()
                : Optional.of(best);
    }

    /** The name that begins at a place where nothing announces one. */
    public Optional<Name> bare(Words words, int from) {
        return bare(words, from, 0);
    }

    /**
     * The name that begins at a place where no word announces one.
     *
     * @param favour points for what speaks of persons further off, such as a person named beside
     */
    public Optional<Name> bare(Words words, int from, int favour) {
        int before = before(words, from);
        if (before < 0) {
            return Optional.empty();
        }
        Optional<Name> foreign = transliterated.at(words, from, false);
        if (foreign.isPresent()
                && ordinary.longestAt(words.text(), from) < foreign.get().to() - from) {
            return foreign;
        }
        Name best = best(words, from, before + favour, false);
        boolean enough = best != null && best.score() >= (best.to() - best.from() == 2 ? ENOUGH_FOR_TWO : ENOUGH);
        return enough && !isQuoted(words.text(), best) ? Optional.of(best) : Optional.empty();
    }

    /** Whether a name is likely by its characters alone; told before the text is divided into words, which takes longer. */
    private boolean isLikely(String text, int from) {
        int second = from + 2;
        boolean given = second <= text.length() && givenNames.isUsual(text.charAt(from + 1));
        boolean end = given
                && (second == text.length()
                        || givenNames.isUsual(text.charAt(second))
                        || boundaries.behind(text, second) >= Boundaries.CLEAR);
        return end || surnames.compoundAt(text, from) > 0 || transliterated.mayBegin(text, from);
    }

    /** Points of what stands before a place; negative when no word can begin there. */
    private int before(Words words, int from) {
        int before = boundaries.before(words.text(), from);
        return before < 0
                        && !surnames.isDoubtful(words.text().charAt(from))
                        && isLikely(words.text(), from)
                        && !words.isInside(from)
                        && boundaries.mayEnd(words, from)
                ? 0
                : before;
    }

    /** 外孙王强: the second character of such a word is no surname. */
    private boolean isInsideTitle(String text, int from) {
        return from > 0 && announcing.longestAt(text, from - 1) > 1 && announcing.longestBefore(text, from) < 2;
    }

    /**
     * Whether a known name that was met again stands there by itself, and not as the head of a longer name or of a word.
     */
    public boolean standsAlone(Words words, int from, int to) {
        if (to - from > 2) {
            return true;
        }
        String text = words.text();
        if (ordinary.longestAt(text, from) > to - from) {
            return false;
        }
        Name best = best(words, from, CUE, true);
        return best == null || best.to() <= to || boundaries.behind(text, to) >= Boundaries.CLEAR;
    }

    /** What stands in quotation marks by itself is a nickname or a brand. */
    private static boolean isQuoted(String text, Name name) {
        return name.from() > 0
                && name.to() < text.length()
                && "“\"‘".indexOf(text.charAt(name.from() - 1)) >= 0
                && "”\"’".indexOf(text.charAt(name.to())) >= 0;
    }

    private Name best(Words words, int from, int before, boolean cue) {
        String text = words.text();
        Name best = null;
        int compound = surnames.compoundAt(text, from);
        if (compound > 0) {
            best = best(words, from, compound, Surnames.COMPOUND + before, cue, null);
        }
        int points = surnames.points(text.charAt(from), cue);
        boolean recognised = points < surnames.points(text.charAt(from), true)
                && isLikely(text, from)
                && words.beginsName(from)
                && (!surnames.isRare(text.charAt(from)) || isUsual(words, from));
        if (recognised) {
            points = surnames.points(text.charAt(from), true);
        }
        if (points != Surnames.NONE
                && !recognised
                && surnames.isDoubtful(text.charAt(from))
                && isRatherWord(text, from)) {
            return best;
        }
        return points == Surnames.NONE ? best : best(words, from, 1, points + before, cue, best);
    }

    /** 来信儿, 爱冲动: a rare surname is one only where no word begins and a given name follows. */
    private boolean isRatherWord(String text, int from) {
        return !givenNames.isWhole(text, from + 1, from + 3)
                && (!givenNames.likely(text, from + 1)
                        || ordinary.longestAt(text, from) >= 2
                        || ordinary.longestAt(text, from + 1) >= 2
                        || boundaries.isWordBehind(text, from));
    }

    private Name best(Words words, int from, int surname, int points, boolean cue, Name bestSoFar) {
        String text = words.text();
        Name best = bestSoFar;
        for (int given = 1; given <= 2; given++) {
            int to = from + surname + given;
            if (to > text.length()) {
                break;
            }
            int behind = boundaries.behind(text, to);
            int score = points + givenNames.points(text, from + surname, to) + againstWords(text, from, to, cue);
            if (score + Math.max(behind, Boundaries.CLEAR) + evidence.most(text, from + surname, to)
                    < (cue ? ENOUGH_BEHIND_CUE : ENOUGH)) {
                continue;
            }
            behind = behind(words, to);
            score += behind;
            if (score > 0) {
                score += evidence.points(
                        words,
                        from,
                        from + surname,
                        to,
                        announcing.longestBefore(text, from),
                        cue,
                        behind >= Boundaries.CLEAR);
            }
            if (best == null || score > best.score()) {
                best = new Name(from, to, score);
            }
        }
        return best != null && best.score() > 0 ? best : null;
    }

    /** Whether three characters that look like a name are one beyond doubt by what the given name is made of. */
    private boolean isUsual(Words words, int from) {
        return words.end(from) - from == 3
                && givenNames.isUsual(words.text().charAt(from + 1))
                && givenNames.isUsual(words.text().charAt(from + 2))
                && words.end(from) < words.text().length()
                && Signs.isHan(words.text().charAt(words.end(from)));
    }

    /** 王强才7岁: the last character goes with the number. */
    private static boolean isCount(String text, int to) {
        return to < text.length() && "才刚仅已".indexOf(text.charAt(to - 1)) >= 0 && Signs.isDigit(text.charAt(to));
    }

    /** Points of what stands behind; where the lists know nothing, a word that begins there ends the name. */
    private int behind(Words words, int to) {
        int behind = boundaries.behind(words.text(), to);
        boolean told = behind > Boundaries.UNNAMED || behind < Boundaries.NOTHING;
        if (told || Signs.isListSign(words.text().charAt(to - 1)) || !WordEvidence.isWordBehind(words, to)) {
            return behind;
        }
        return behind == Boundaries.UNNAMED ? Boundaries.CLEAR : Boundaries.UNNAMED;
    }

    private int againstWords(String text, int from, int to, boolean cue) {
        int length = ordinary.longestAt(text, from);
        if (length >= to - from) {
            return IMPOSSIBLE;
        }
        int also = alsoNames.longestAt(text, from);
        if (also >= to - from && !cue) {
            return IMPOSSIBLE;
        }
        if (titles.longestAt(text, from) >= 2 || to - from == 3 && titles.longestAt(text, to - 2) >= 2) {
            return IMPOSSIBLE;
        }
        if (boundaries.isAmount(text, to)) {
            return IMPOSSIBLE;
        }
        if (isCount(text, to)) {
            return IMPOSSIBLE;
        }
        if (to - from == 2 && HOUSES.has(text.charAt(from + 1))) {
            return IMPOSSIBLE;
        }
        boolean wordy = surnames.isWordy(text.charAt(from));
        boolean named = givenNames.isWhole(text, from + 1, to) && (cue || !wordy);
        boolean place = !cue && to - from == 3 && PLACES.has(text.charAt(to - 1));
        int against = place ? PLACE : length >= 2 && !named ? cue ? -4 : -6 : 0;
        if (wordy && ordinary.longestAt(text, from + 1) >= 2 && !named) {
            against -= 5;
        }
        if (boundaries.isWordBehind(text, to - 1)) {
            against -= 3;
        }
        boolean crosses = ordinary.longestAt(text, to - 1) >= 2 && boundaries.behind(text, to) < Boundaries.CLEAR;
        return crosses ? against - 2 : against;
    }
}
