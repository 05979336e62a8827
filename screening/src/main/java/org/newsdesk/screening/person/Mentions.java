package org.newsdesk.screening.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsdesk.screening.person.name.CharacterSet;
import org.newsdesk.screening.person.name.Name;
import org.newsdesk.screening.person.name.NameReader;
import org.newsdesk.screening.person.name.Signs;
import org.newsdesk.screening.person.name.WordSet;
import org.newsdesk.screening.person.name.Words;
import org.newsdesk.screening.text.View;

/** Reads a text from begin to end for everybody who is mentioned in it, named in full or not. */
final class Mentions {

    private static final int LONGEST_BRACKET = 40;
    private static final int CHECKPOINT = 4096;
    private static final int LONGEST_NAME = 4;

    /** So far behind the beginning of a name may its age stand. */
    private static final int LONGEST_AHEAD = 14;

    /** Points for a person named beside. */
    private static final int BESIDE = 2;

    private static final int SENTENCE = 60;

    /** 13岁当学徒的王建国,而今年过花甲: he was a child once. */
    private static final WordSet LONG_AGO = WordSet.of("花甲 古稀 耄耋 年过半百 年过五旬 年过六旬 年过七旬 年过八旬 传承人 党龄 工龄 从警 从教 从医 退休");

    private static final WordSet SAID_OF_ALL = WordSet.of("是一对 是两 均 都 分别 两人 二人 三人");

    /** Begin what can follow a minor's name: (12岁), ,12岁, 同学, 小朋友. */
    private static final CharacterSet MINOR_SIGNS = new CharacterSet("(,同小这是");

    /** Begin what says of a minor, behind his name and a comma. */
    private static final CharacterSet BEHIND_COMMA = new CharacterSet("男女今年才刚化小初高读就现系虚实正还上念在是他她一二三四五六七八九十生");

    /** Begin the schools and classes that somebody is in. */
    private static final CharacterSet GRADES = new CharacterSet("小初高中幼一二三四五六七八九大学书");

    private final NameReader reader;
    private final Roles roles;
    private final Columns columns;
    private final Words words;
    /** For those of whom nothing will be reported. */
    private final Words characters;

    private final String text;
    private final int year;
    private final List<Mention> found = new ArrayList<>();

    private Mentions(NameReader reader, Roles roles, Columns columns, Words words, int year) {
        this.reader = reader;
        this.roles = roles;
        this.columns = columns;
        this.words = words;
        this.characters = Words.characters(words.text());
        this.text = words.text();
        this.year = year;
    }

    /**
     * Everybody mentioned, in reading order.
     *
     * @param year the year of handing in, to reckon ages from
     * @param checkpoint run now and then; may end the reading
     */
    static List<Mention> in(View view, Words words, NameReader reader, Roles roles, int year, Runnable checkpoint) {
        String text = words.text();
        Mentions mentions = new Mentions(reader, roles, new Columns(view, roles), words, year);
        int i = 0;
        int read = 0;
        while (i < text.length()) {
            if (reader.mayBegin(text, i)) {
                i = mentions.readAt(i);
                if (++read % CHECKPOINT == 0) {
                    checkpoint.run();
                }
            } else {
                i++;
            }
        }
        return mentions.found;
    }

    /** Reads what begins at a place; returns where to go on. */
    private int readAt(int from) {
        int unnamed = reader.unnamedEnd(text, from);
        if (unnamed > from) {
            found.add(new Mention(from, unnamed, "", roleBefore(from)));
            return unnamed;
        }
        if (!reader.isPossible(text, from) || isHonorificBefore(from)) {
            return from + 1;
        }
        Role role = roleBefore(from);
        boolean cue = role != Role.NONE
                || !reader.isInsideWord(words, from) && Ages.before(text, from).isPresent();
        Optional<Name> name = cue ? reader.behindCue(role == Role.OFFICE ? characters : words, from) : Optional.empty();
        if (!cue) {
            // the name is told more quickly than what is said of it
            name = roles.mayFollowClause(text, from) ? reader.behindClause(characters, from) : Optional.empty();
            role = name.isPresent() ? roles.clauseBefore(text, from) : Role.NONE;
            name = role == Role.NONE || role == Role.OFFICE ? name : reader.behindClause(words, from);
            name = role != Role.NONE ? name : nameWithoutCue(from);
        }
        if (name.isEmpty()) {
            // whoever stands behind an office is no party, even if his name cannot be told
            return from + (role == Role.OFFICE && !reader.isOtherWord(text, from) ? LONGEST_NAME - 1 : 1);
        }
        int to = name.get().to();
        Mention mention = new Mention(from, to, name.get().in(text), role(from, to, role));
        found.add(mention);
        boolean saidOfList = mention.role() == Role.OFFICE
                || roles.counted(text, to) == mention.role()
                || SAID_OF_ALL.longestAt(text, to) > 0;
        if (role == Role.NONE && mention.role() != Role.NONE && saidOfList) {
            holdsForList(mention.role());
        }
        return to;
    }

    /** 冉成彬、陈晓燕为副组长, 王强、李红两名学生: what stands behind the last of a list is said of all. */
    private void holdsForList(Role role) {
        for (int i = found.size() - 2; i >= 0; i--) {
            Mention one = found.get(i);
            boolean listed = one.role() == Role.NONE
                    && found.get(i + 1).from() == one.to() + 1
                    && Signs.isListSign(text.charAt(one.to()));
            if (!listed) {
                return;
            }
            found.set(i, new Mention(one.from(), one.to(), one.name(), role));
        }
    }

    /** 吴大哥来劝: what belongs to the person before announces no other. */
    private boolean isHonorificBefore(int from) {
        return !found.isEmpty()
                && !found.get(found.size() - 1).named()
                && found.get(found.size() - 1).to() == from;
    }

    private Optional<Name> nameWithoutCue(int from) {
        Optional<Name> bare = reader.mayStart(words, from) ? reader.bare(words, from, favour(from)) : Optional.empty();
        if (bare.isEmpty() && reader.mayStart(words, from) && isBeforePerson(from)) {
            bare = reader.beside(words, from).filter(name -> endsBeforeListSign(name.to()));
        }
        return bare.isPresent() || !mayBeMinor(from)
                ? bare
                : reader.behindCue(words, from)
                        .filter(name -> isYoung(from, name.to()) || roles.behind(text, name.to()) == Role.MINOR);
    }

    /** 王强与和磊: whoever stands beside a person is one more easily. */
    private int favour(int from) {
        if (from > 0
                && (Signs.isListSign(text.charAt(from - 1)) || text.charAt(from - 1) == '诉')
                && !found.isEmpty()
                && found.get(found.size() - 1).to() == from - 1) {
            return BESIDE;
        }
        return isBeforePerson(from) ? BESIDE : 0;
    }

    private boolean endsBeforeListSign(int to) {
        return to < text.length() && (Signs.isListSign(text.charAt(to)) || text.charAt(to) == '诉');
    }

    /** 时虎与路巧云: whether somebody stands behind the next list sign. */
    private boolean isBeforePerson(int from) {
        for (int to = from + 2; to <= from + LONGEST_NAME && to + 1 < text.length(); to++) {
            if ((Signs.isListSign(text.charAt(to)) || text.charAt(to) == '诉')
                    && reader.mayBegin(text, to + 1)
                    && reader.bare(words, to + 1).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether an age or 同学 may follow a name from here, so that it needs nothing before it. */
    private boolean mayBeMinor(int from) {
        if (text.charAt(from) == '班') {
            return false;
        }
        for (int to = from + 2; to <= from + LONGEST_AHEAD && to < text.length(); to++) {
            char c = text.charAt(to);
            boolean studies =
                    (c == '上' || c == '读' || c == '念') && to + 1 < text.length() && GRADES.has(text.charAt(to + 1));
            boolean birthday = c == '生' && text.startsWith("日", to + 1);
            if (c == '岁' || studies || birthday || to <= from + LONGEST_NAME && isMinorSign(to)) {
                return true;
            }
        }
        return false;
    }

    private boolean isMinorSign(int to) {
        char c = text.charAt(to);
        char next = to + 1 < text.length() ? text.charAt(to + 1) : '\n';
        return switch (c) {
            case '同' -> next == '学';
            case '(', ',' -> Signs.isDigit(next) || BEHIND_COMMA.has(next);
            default -> MINOR_SIGNS.has(c);
        };
    }

    /** Whether an age below eighteen follows; without a sign between, a word must be able to begin where the name does. */
    private boolean isYoung(int from, int to) {
        OptionalInt age = Ages.behind(text, to, year);
        boolean apart = to < text.length() && (text.charAt(to) == '(' || text.charAt(to) == ',');
        return age.isPresent() && age.getAsInt() < Ages.ADULT && (apart || reader.mayStart(words, from));
    }

    private Role role(int from, int to, Role before) {
        Role behind = roles.behind(text, to);
        OptionalInt age = Ages.of(text, from, to, year);
        if (behind != Role.OFFICE && Deeds.isProtectedBefore(text, from)) {
            return Role.VICTIM;
        }
        if (before == Role.OFFICE || behind == Role.OFFICE) {
            return Role.OFFICE;
        }
        if (LONG_AGO.isIn(text, to, Signs.sentenceEnd(text, to, SENTENCE))) {
            return behind == Role.MINOR || before == Role.MINOR ? Role.NONE : before;
        }
        if (age.isPresent() && age.getAsInt() < Ages.ADULT) {
            return Role.MINOR;
        }
        if (age.isPresent() && (before == Role.MINOR || behind == Role.MINOR)) {
            return Role.PERSON;
        }
        return behind.compareTo(before) > 0 ? behind : before;
    }

    /** What stands before a name or, in a list of several, before the first of them. */
    private Role roleBefore(int from) {
        Role column = columns.at(from);
        Role role = column == Role.NONE ? roles.before(text, from) : column;
        if (role != Role.NONE || found.isEmpty()) {
            return role;
        }
        Mention last = found.get(found.size() - 1);
        int end = from;
        if (text.startsWith("以及", from - 2)) {
            end -= 2;
        } else if (end > 0 && Signs.isListSign(text.charAt(end - 1))) {
            end--;
        } else {
            // 记者张三李四: bylines put names side by side
            return last.to() == from && last.role() == Role.OFFICE ? Role.OFFICE : Role.NONE;
        }
        return endsAt(last, end) ? last.role() : Role.NONE;
    }

    /** Whether a mention ends there, with a bracket behind it or without: 王建国(男,35岁)、李秀英. */
    private boolean endsAt(Mention mention, int end) {
        if (mention.to() == end) {
            return true;
        }
        return end - mention.to() < LONGEST_BRACKET
                && text.charAt(mention.to()) == '('
                && end > 0
                && text.charAt(end - 1) == ')'
                && text.indexOf(')', mention.to()) == end - 1;
    }
}
