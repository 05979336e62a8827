package org.newsdesk.screening.person.name;

/**
 * A stretch of text that reads as a person's full name.
 *
 * @param from where it begins
 * @param to where it ends
 * @param score how much speaks for it; {@link NameReader} says what is enough
 */
public record Name(int from, int to, int score) {

    /** The name itself. */
    public String in(String text) {
        return text.substring(from, to);
    }
}
