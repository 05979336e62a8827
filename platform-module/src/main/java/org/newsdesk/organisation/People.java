package org.newsdesk.organisation;

/** The people the platform knows. */
public interface People {

    /**
     * Whether there is a person with exactly this user name. A name that differs in upper and lower case does not count, although
     * the platform would sign it in, because user names are compared letter by letter afterwards.
     */
    boolean exists(String userName);

    /** Family name and given name as people read them; the user name itself when the person is unknown. */
    String displayName(String userName);
}
