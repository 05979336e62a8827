package org.newsdesk.checklist;

import java.util.Set;

/**
 * An item of the list.
 *
 * @param id such as K6
 * @param textZh what the reviewer confirms, in Chinese
 * @param textEn the same in English
 * @param group principle it belongs to
 * @param mandatory when it must be answered; never when empty
 * @param source the document that asks for it, may be empty
 */
public record ChecklistItem(
        String id, String textZh, String textEn, Principle group, Set<Occasion> mandatory, String source) {

    public ChecklistItem {
        mandatory = Set.copyOf(mandatory);
    }

    /** Whether the item must be answered for a draft of that kind. */
    public boolean isMandatory(boolean concernsCase, boolean concernsMinor, boolean ownMedia) {
        return mandatory.contains(Occasion.ALWAYS)
                || (concernsCase && mandatory.contains(Occasion.CASE))
                || (concernsMinor && mandatory.contains(Occasion.MINOR))
                || (ownMedia && mandatory.contains(Occasion.OWN_MEDIA));
    }

    /** The text for a language such as {@code zh} or {@code en}. */
    public String text(String language) {
        return "en".equals(language) ? textEn : textZh;
    }
}
