package org.newsdesk.screening.person;

/** What a report says a person is. */
enum Role {
    /** Nothing is said. */
    NONE,
    /** Named in his office or at his work. */
    OFFICE,
    /** An ordinary person, a party only in the report of a case. */
    PERSON,
    /** A party to a case or proceeding. */
    PARTY,
    /** The real name behind a pseudonym, said to be so. */
    REAL_NAME,
    /** Victim, informant, witness. */
    VICTIM,
    /** Under age. */
    MINOR
}
