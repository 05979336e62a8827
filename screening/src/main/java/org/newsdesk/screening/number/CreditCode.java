package org.newsdesk.screening.number;

import org.newsdesk.screening.FindingKind;
import org.newsdesk.screening.ScreeningContext;
import org.newsdesk.screening.text.View;

/** Unified social credit codes (GB 32100): eighteen places of an alphabet without I, O, S, V and Z, the last a check. */
final class CreditCode implements NumberRule {

    private static final String ALPHABET = "0123456789abcdefghjklmnpqrtuwxy";
    private static final int PLACES = 18;

    @Override
    public FindingKind kind() {
        return FindingKind.CREDIT_CODE;
    }

    @Override
    public int match(Cluster cluster, int first, View view, ScreeningContext context) {
        int length = 0;
        for (int token = first; token < cluster.size() && length < PLACES; token++) {
            length += cluster.length(token);
            if (length == PLACES) {
                return isCode(cluster.value(first, token)) ? token : -1;
            }
        }
        return -1;
    }

    /** Whether eighteen places are a credit code: who registered, what, where (six digits), for whom, and the check. */
    static boolean isCode(String places) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < PLACES - 1; i++) {
            int value = ALPHABET.indexOf(places.charAt(i));
            if (value < 0 || value > 9 && i >= 2 && i < 8) {
                return false;
            }
            sum += value * weight;
            weight = weight * 3 % ALPHABET.length();
        }
        int check = (ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length();
        return ALPHABET.charAt(check) == places.charAt(PLACES - 1) && isRegistered(places) && isArea(places);
    }

    /** No registering office and no kind of body is numbered 0; a time stamp such as 20260315 would have it. */
    private static boolean isRegistered(String places) {
        return places.charAt(0) != '0' && places.charAt(1) != '0';
    }

    private static boolean isArea(String places) {
        int province = Integer.parseInt(places.substring(2, 4));
        return province == 10 || province >= 11 && province <= 82;
    }
}
