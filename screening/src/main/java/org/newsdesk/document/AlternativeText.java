package org.newsdesk.document;

import java.util.regex.Pattern;

/** Tells the alternative text that somebody wrote from what programs fill in. */
final class AlternativeText {

    private static final Pattern GENERATED =
            Pattern.compile("(?i)(图片|图像|图形|图表|文本框|矩形|形状|组合|直线|椭圆|对象|艺术字|picture|image|graphic|chart|text ?box"
                    + "|rectangle|shape|group|object|img|photo|wps图片)[ _-]?[\\d ()（）]{0,8}");
    private static final Pattern FILE_NAME =
            Pattern.compile("(?i)[^\\s\\p{IsHan}]{1,60}\\.(jpe?g|png|gif|bmp|tiff?|emf|wmf|webp|heic|svg)");

    private AlternativeText() {}

    /** Whether nobody wrote it. */
    static boolean isGeneric(String text) {
        String bare = text.strip();
        return bare.isEmpty()
                || GENERATED.matcher(bare).matches()
                || FILE_NAME.matcher(bare).matches() && !hasLongNumber(bare);
    }

    /** Eleven digits in a row may be a telephone number that somebody put into the name of a file. */
    private static boolean hasLongNumber(String text) {
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = Character.isDigit(text.charAt(i)) ? run + 1 : 0;
            if (run >= 11) {
                return true;
            }
        }
        return false;
    }
}
