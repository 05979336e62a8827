package org.newsdesk.organisation;

/** A person's name in the order in which its script writes it. */
final class PersonName {

    private PersonName() {}

    /** Chinese: family name, given name, no blank between them. Otherwise the given name comes first. */
    static String of(String familyName, String givenName) {
        boolean chinese = (familyName + givenName).codePoints().anyMatch(Character::isIdeographic);
        return chinese ? familyName + givenName : (givenName + " " + familyName).strip();
    }
}
