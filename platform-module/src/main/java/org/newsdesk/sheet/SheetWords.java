package org.newsdesk.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.extensions.surf.util.I18NUtil;

/** Words and dates of a sheet. It is a Chinese paper, whatever language the one who prints it works in. */
final class SheetWords {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", CHINESE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", CHINESE);
    private static final String NONE = "—";

    private final ZoneId zone;

    SheetWords(ZoneId zone) {
        this.zone = zone;
    }

    /** The message of a key, or the key's last word when there is none. */
    String word(String key) {
        String message = I18NUtil.getMessage(key, CHINESE);
        return message == null ? key.substring(key.lastIndexOf('.') + 1) : message;
    }

    String word(String key, Object... arguments) {
        return I18NUtil.getMessage(key, CHINESE, arguments);
    }

    String yesNo(boolean value) {
        return word(value ? "newsdesk.sheet.yes" : "newsdesk.sheet.no");
    }

    /** The days of a mandate such as {@code 2026-11-01/2026-11-30}. */
    String days(String interval) {
        String[] ends = interval.split("/", 2);
        return DAY.format(LocalDate.parse(ends[0])) + "至" + DAY.format(LocalDate.parse(ends[1]));
    }

    /** Full date and time in the bureau's zone; a dash when it has not happened. */
    String date(Instant at) {
        return at == null ? NONE : DATE.format(at.atZone(zone));
    }

    /** The text, or a dash when there is none. */
    static String orNone(String text) {
        return text == null || text.isBlank() ? NONE : text;
    }
}
