package org.newsdesk.publication;

import java.util.List;
import org.springframework.extensions.surf.util.I18NUtil;

/** The list of outlets as the web scripts answer it. */
record OutletsView(String text, String version, boolean editable, List<Item> items) {

    /**
     * An outlet.
     *
     * @param tierName in the caller's language
     */
    record Item(String code, String name, String tier, String tierName, boolean active) {}

    static OutletsView of(OutletService outlets, boolean editable) {
        List<Item> items = outlets.all().stream()
                .map(outlet -> new Item(
                        outlet.code(),
                        outlet.name(),
                        outlet.tier().id(),
                        I18NUtil.getMessage(outlet.tier().messageKey()),
                        outlet.active()))
                .toList();
        return new OutletsView(editable ? outlets.text() : null, outlets.version(), editable, items);
    }
}
