package org.newsdesk.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rule G3: a draft is named {@code 单位-YYYY年M月D日工作信息}, with a real date, month and day padded or not. */
public final class DraftNaming {
    private static final Pattern FORM =
            Pattern.compile("(?<unit>.+)-(?<year>\\d{4})年(?<month>\\d{1,2})月(?<day>\\d{1,2})日工作信息\\.docx?");

    private DraftNaming() {}

    /** What a file name says. */
    public sealed interface Result permits Named, WrongForm, NoSuchDate {}

    /** The name follows the rule. */
    public record Named(String unit, LocalDate date) implements Result {}

    /** The name does not have the form. */
    public record WrongForm() implements Result {}

    /** The name has the form, but there is no such day. */
    public record NoSuchDate(String date) implements Result {}

    /** Reads a file name, with its extension. */
    public static Result read(String fileName) {
        Matcher matcher = FORM.matcher(fileName);
        if (!matcher.matches()) {
            return new WrongForm();
        }
        int year = Integer.parseInt(matcher.group("year"));
        int month = Integer.parseInt(matcher.group("month"));
        int day = Integer.parseInt(matcher.group("day"));
        try {
            return new Named(matcher.group("unit"), LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return new NoSuchDate(year + "年" + month + "月" + day + "日");
        }
    }
}
