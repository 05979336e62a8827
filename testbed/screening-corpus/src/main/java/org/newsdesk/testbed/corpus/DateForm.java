package org.newsdesk.testbed.corpus;

import java.time.LocalDate;
import java.util.Random;

/** The ways in which a news piece writes the day of its event. */
enum DateForm {
    /** The year goes without saying. */
    DAY,
    YEAR,
    ISO,
    CHINESE;

    private static final String DIGITS = "〇一二三四五六七八九";

    /** Mostly without the year, now and then in a rarer form. */
    static DateForm any(Random random) {
        int dice = random.nextInt(14);
        return dice < 8 ? DAY : dice < 12 ? YEAR : dice == 12 ? ISO : CHINESE;
    }

    String write(LocalDate day) {
        var text = day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        return switch (this) {
            case DAY -> text;
            case YEAR -> day.getYear() + "年" + text;
            case ISO -> day.toString();
            case CHINESE ->
                year(day.getYear()) + "年" + number(day.getMonthValue()) + "月" + number(day.getDayOfMonth()) + "日";
        };
    }

    private static String year(int year) {
        var text = new StringBuilder();
        Integer.toString(year).chars().forEach(digit -> text.append(DIGITS.charAt(digit - '0')));
        return text.toString();
    }

    private static String number(int number) {
        int tens = number / 10;
        var text = tens == 0 ? "" : tens == 1 ? "十" : DIGITS.charAt(tens) + "十";
        return number % 10 == 0 ? text : text + DIGITS.charAt(number % 10);
    }
}
