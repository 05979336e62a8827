package org.newsdesk.screening.person;

/**
 * A place at which a person is mentioned.
 *
 * @param from where the name begins in the normalised text
 * @param to where it ends
 * @param name the name; empty when the person is not named in full, as 张某 is not
 * @param role what is said there that the person is
 */
record Mention(int from, int to, String name, Role role) {

    boolean named() {
        return !name.isEmpty();
    }
}
