package org.newsdesk.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What is printed on an approval sheet, under the names that templates use.
 *
 * @param at time of the sheet, which the file itself bears as well
 * @param single one value each, such as 标题
 * @param groups lines of a table, such as 签批 with 签批.姓名; each line has the same names
 */
public record SheetValues(Instant at, Map<String, String> single, Map<String, List<Map<String, String>>> groups) {
    public SheetValues {
        single = Map.copyOf(single);
        groups = Map.copyOf(groups);
    }
}
