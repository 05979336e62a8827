package org.newsdesk.organisation;

import java.util.regex.Pattern;

/** Which codes and names a unit may have: the code becomes part of group names, the name that of a folder. */
final class UnitNames {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,30}");
    private static final Pattern FOLDER_NAME = Pattern.compile("[^*\"<>\\\\/?:|\\p{Cntrl}]{1,100}(?<![. ])");
    /** Name of the archive, which stands beside the folders of the units. */
    private static final String ARCHIVE = "档案";

    private UnitNames() {}

    static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    static boolean isFolderName(String name) {
        return FOLDER_NAME.matcher(name).matches() && !name.equals(ARCHIVE);
    }
}
