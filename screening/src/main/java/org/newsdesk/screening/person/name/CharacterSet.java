package org.newsdesk.screening.person.name;

import java.util.BitSet;

/** A set of characters that is asked at every place of a text. */
public final class CharacterSet {

    private final BitSet members = new BitSet(0x10000);

    /** The characters of a string. */
    public CharacterSet(String characters) {
        characters.chars().forEach(members::set);
    }

    /** Whether it holds the character. */
    public boolean has(char c) {
        return members.get(c);
    }
}
