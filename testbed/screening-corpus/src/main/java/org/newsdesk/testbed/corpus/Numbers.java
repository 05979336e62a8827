package org.newsdesk.testbed.corpus;

import java.util.Locale;
import java.util.Random;

/**
 * Invented numbers with right or wrong check digits. The region of a set (such as 5399xx) is assigned to no county and the subscriber numbers
 * hold runs of zeros, so that none is likely to be somebody's.
 */
final class Numbers {
    private static final String[] MOBILE = {
        "133", "135", "138", "139", "147", "150", "153", "158", "166", "173", "176", "177", "182", "186", "188", "191",
        "193", "198", "199"
    };
    private static final String[] CARD = {
        "622848", "621700", "622202", "621226", "622588", "621799", "622908", "621661", "622150"
    };
    private static final String CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String PLATE = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int[] CREDIT_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private Numbers() {}

    /** Identity number by GB 11643: area, date of birth, sequence, ISO 7064 MOD 11-2 check character. */
    static String id(Random random, String region) {
        var number = region
                + "%02d%04d%02d%02d%03d"
                        .formatted(
                                1 + random.nextInt(28),
                                1948 + random.nextInt(58),
                                1 + random.nextInt(12),
                                1 + random.nextInt(28),
                                random.nextInt(1000));
        var full = number + idCheck(number);
        return random.nextInt(4) == 0 ? full.toLowerCase(Locale.ROOT) : full;
    }

    static char idCheck(String seventeen) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (seventeen.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        }
        return "10X98765432".charAt(sum % 11);
    }

    /** Eighteen digits that look like an identity number and are none, nor a bank card. */
    static String badId(Random random, String region) {
        while (true) {
            var number = id(random, region).substring(0, 17);
            var full = number + random.nextInt(10);
            if (full.charAt(17) != idCheck(number) && !luhn(full)) {
                return full;
            }
        }
    }

    static String mobile(Random random) {
        return MOBILE[random.nextInt(MOBILE.length)] + "0000" + digits(random, 4);
    }

    /** A private landline with area code, in one of the common ways of writing it. */
    static String landline(Random random, String area) {
        var local = local(area) + "%06d".formatted(random.nextInt(1_000_000));
        return switch (random.nextInt(4)) {
            case 0 -> "（" + area + "）" + local;
            case 1 -> area + local;
            case 2 -> area + " " + local;
            default -> area + "-" + local;
        };
    }

    static String officePhone(Random random, String area) {
        return area + "-" + local(area) + "2%05d".formatted(random.nextInt(100_000));
    }

    /** Local numbers have eight digits behind an area code of three, seven behind one of four. */
    private static String local(String area) {
        return area.length() == 3 ? "68" : "8";
    }

    static String card(Random random) {
        int length = random.nextInt(3) == 0 ? 16 : 19;
        var number = CARD[random.nextInt(CARD.length)] + "0000" + digits(random, length - 11);
        for (char check = '0'; check <= '9'; check++) {
            if (luhn(number + check)) {
                return number + check;
            }
        }
        throw new IllegalStateException("no check digit");
    }

    static String badCard(Random random) {
        var number = card(random);
        int last = number.charAt(number.length() - 1) - '0';
        return number.substring(0, number.length() - 1) + (last + 1 + random.nextInt(8)) % 10;
    }

    static boolean luhn(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }

    /** Unified social credit code by GB 32100, its organisation code with the check character of GB 11714. */
    static String credit(Random random, String region) {
        var organisation = new StringBuilder("MA");
        for (int i = 0; i < 6; i++) {
            organisation.append(CREDIT.charAt(random.nextInt(CREDIT.length())));
        }
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += Character.digit(organisation.charAt(i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        organisation.append(check == 10 ? "X" : check == 11 ? "0" : Integer.toString(check));
        var code = "91" + region + "%02d".formatted(1 + random.nextInt(28)) + organisation;
        return code + creditCheck(code);
    }

    static char creditCheck(String seventeen) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += CREDIT.indexOf(seventeen.charAt(i)) * CREDIT_WEIGHTS[i];
        }
        return CREDIT.charAt((31 - sum % 31) % 31);
    }

    static String badCredit(Random random, String region) {
        var code = credit(random, region);
        int last = CREDIT.indexOf(code.charAt(17));
        return code.substring(0, 17) + CREDIT.charAt((last + 1 + random.nextInt(29)) % 31);
    }

    /** A number plate of a province: ordinary or, with one more character, of a new-energy car. */
    static String plate(Random random, String province) {
        var plate = new StringBuilder(province).append(PLATE.charAt(random.nextInt(8)));
        if (random.nextInt(3) != 0) {
            plate.append('·');
        }
        if (random.nextInt(4) == 0) {
            return plate.append("D0").append(digits(random, 4)).toString();
        }
        return plate.append(PLATE.charAt(random.nextInt(PLATE.length())))
                .append("00")
                .append(digits(random, 2))
                .toString();
    }

    /** Digits that begin with no zero and form no bank card. */
    static String digits(Random random, int count) {
        while (true) {
            var digits = new StringBuilder().append((char) ('1' + random.nextInt(9)));
            while (digits.length() < count) {
                digits.append((char) ('0' + random.nextInt(10)));
            }
            if (count < 12 || !luhn(digits.toString())) {
                return digits.toString();
            }
        }
    }
}
