package org.newsdesk.register;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsdesk.chain.EntryKind;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.chain.RegisterHead;
import org.springframework.extensions.surf.util.I18NUtil;

/** Entries as lines of a table for people; worded in the language of the thread that makes it. */
final class EntryTable {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final List<String> COLUMNS =
            List.of("sequence", "kind", "label", "title", "unit", "actor", "at", "contentSha256", "details", "hash");

    private final Map<EntryKind, String> kinds =
            Stream.of(EntryKind.values()).collect(Collectors.toMap(kind -> kind, kind -> word("kind." + kind)));
    private final List<String> header =
            COLUMNS.stream().map(column -> word("column." + column)).toList();
    private final List<String> footer;
    private final ZoneId zone;

    /**
     * A table.
     *
     * @param head where the register ended when the table was made; printed below, so that a cut tail shows
     */
    EntryTable(ZoneId zone, RegisterHead head) {
        this.zone = zone;
        this.footer = List.of(word("head"), Long.toString(head.sequence()), head.hash());
    }

    List<String> header() {
        return header;
    }

    List<String> footer() {
        return footer;
    }

    List<String> line(RegisterEntry entry) {
        return Stream.of(
                        entry.sequence(),
                        kinds.get(entry.kind()),
                        entry.label(),
                        entry.title(),
                        entry.unitName(),
                        entry.actorName(),
                        TIME.format(entry.at().atZone(zone)),
                        entry.contentSha256(),
                        entry.details(),
                        entry.hash())
                .map(value -> Objects.toString(value, ""))
                .toList();
    }

    private static String word(String name) {
        return I18NUtil.getMessage("newsdesk.register." + name);
    }
}
