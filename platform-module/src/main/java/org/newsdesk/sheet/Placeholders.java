package org.newsdesk.sheet;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in braces in a text, such as {@code {标题}} or {@code {签批.姓名}}. */
final class Placeholders {

    private static final Pattern NAME = Pattern.compile("\\{\\s*([\\p{L}\\p{N}]+(?:\\.[\\p{L}\\p{N}]+)?)\\s*}");

    private Placeholders() {}

    /** Whether the text names a value. */
    static boolean in(String text) {
        return NAME.matcher(text).find();
    }

    /** The group that the first grouped name in the text belongs to; empty when there is none. */
    static String group(String text) {
        Matcher names = NAME.matcher(text);
        while (names.find()) {
            int dot = names.group(1).indexOf('.');
            if (dot > 0) {
                return names.group(1).substring(0, dot);
            }
        }
        return "";
    }

    /** The text with values in place of names; names without a value stay, so that a mistake in a template shows. */
    static String fill(String text, Map<String, String> values) {
        Matcher names = NAME.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (names.find()) {
            String value = values.getOrDefault(names.group(1), names.group());
            names.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return names.appendTail(filled).toString();
    }
}
