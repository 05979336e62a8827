package org.newsdesk.checklist;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.extensions.surf.util.I18NUtil;

/** The list as the web scripts answer it: the document, and its items in the caller's language. */
record ChecklistView(String text, String version, List<Item> items) {

    /**
     * An item.
     *
     * @param text in the caller's language
     * @param mandatory the occasions with commas between them, or {@code never}
     */
    record Item(
            String id, String text, String textEn, String group, String groupName, String mandatory, String source) {}

    static ChecklistView of(ChecklistService checklists) {
        Checklist checklist = checklists.current();
        String language = I18NUtil.getLocale().getLanguage();
        List<Item> items =
                checklist.items().stream().map(item -> item(item, language)).toList();
        return new ChecklistView(checklists.text(), checklist.version(), items);
    }

    private static Item item(ChecklistItem item, String language) {
        String mandatory = item.mandatory().stream().sorted().map(Occasion::id).collect(Collectors.joining(","));
        return new Item(
                item.id(),
                item.text(language),
                item.textEn(),
                item.group().id(),
                I18NUtil.getMessage(item.group().messageKey()),
                mandatory.isEmpty() ? "never" : mandatory,
                item.source());
    }
}
