package org.newsdesk.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the code of a field says. */
public final class FieldCode {

    private static final Set<String> OF_LAYOUT = Set.of(
            "PAGE",
            "NUMPAGES",
            "SECTIONPAGES",
            "PAGEREF",
            "REF",
            "NOTEREF",
            "TOC",
            "SEQ",
            "DATE",
            "TIME",
            "SAVEDATE",
            "CREATEDATE",
            "PRINTDATE",
            "SECTION",
            "STYLEREF",
            "FORMTEXT",
            "FORMCHECKBOX",
            "FORMDROPDOWN",
            "=");
    private static final int LONGEST_INERT = 80;
    private static final Pattern GENERATED_NAME = Pattern.compile("_(Toc|Ref|Hlk)\\d+|_GoBack");
    private static final Pattern NUMBER = Pattern.compile("\\d{5}");
    /** Repetitions before a fixed sign are bounded, so that no crafted code makes the search take long. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?:https?|ftps?|file|mailto|ldap|smb|ms-[a-z-]{1,40}):[^\\s\"“”]+"
                    + "|\\\\\\\\[\\w.$-]{1,255}\\\\[^\"“”]*|\\\\\\\\\\\\\\\\[\\w.$-]{1,255}\\\\\\\\[^\"“”]*"
                    + "|(?<![a-z])[a-z]:(?:\\\\|/)[^\"“”]*|www\\.[^\\s\"“”]+");

    private static final int LONGEST_SHOWN = 2_000;
    private static final int LONGEST_VISIBLE = 20_000;

    private FieldCode() {}

    /** Whether it only lays out pages, numbers and references, with no room for anything else. */
    public static boolean isInert(String code) {
        String trimmed = code.strip();
        if (trimmed.isEmpty()) {
            return true;
        }
        if (trimmed.length() > LONGEST_INERT
                || !OF_LAYOUT.contains(trimmed.split("\\s", 2)[0].toUpperCase(Locale.ROOT))
                || trimmed.chars().anyMatch(c -> c > 0x7F)) {
            return false;
        }
        return !NUMBER.matcher(GENERATED_NAME.matcher(trimmed).replaceAll("")).find();
    }

    /** The addresses in a code; the target of a link is one as a whole. */
    static Stream<Address> addresses(String code, boolean link) {
        if (code.isBlank()) {
            return Stream.empty();
        }
        if (link) {
            return Stream.of(new Address(0, code));
        }
        List<Address> found = new ArrayList<>();
        Matcher matcher = ADDRESS.matcher(code);
        while (matcher.find()) {
            found.add(new Address(matcher.start(), matcher.group().stripTrailing()));
        }
        return found.stream();
    }

    /** Whether visible text shows an address, its scheme and closing slash aside. */
    public static boolean shows(String visible, String address) {
        String bare = address.toLowerCase(Locale.ROOT).replaceFirst("^(https?://|ftps?://|mailto:)", "");
        bare = bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
        String seen = visible.length() > LONGEST_VISIBLE ? visible.substring(0, LONGEST_VISIBLE) : visible;
        return !bare.isEmpty()
                && bare.length() <= LONGEST_SHOWN
                && seen.toLowerCase(Locale.ROOT).contains(bare);
    }

    /** An address, and where it begins in the code. */
    record Address(int start, String text) {}
}
