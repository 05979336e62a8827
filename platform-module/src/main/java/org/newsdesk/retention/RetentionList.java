package org.newsdesk.retention;

import java.util.List;
import java.util.Optional;

/**
 * The list of categories in force.
 *
 * @param version label of the document's version
 * @param categories in the order of the document; exactly one takes what is named nowhere
 */
public record RetentionList(String version, List<RetentionCategory> categories) {

    public RetentionList {
        categories = List.copyOf(categories);
    }

    /** The category with this code. */
    public Optional<RetentionCategory> category(String code) {
        return categories.stream()
                .filter(category -> category.code().equals(code))
                .findFirst();
    }

    /**
     * The category of a piece that nobody has put into another one. Importance goes before the kind of piece.
     *
     * @param kind category of the draft
     */
    public RetentionCategory categoryOf(String kind, boolean important) {
        return categories.stream()
                .filter(category -> important && category.important())
                .findFirst()
                .or(() -> categories.stream()
                        .filter(category -> kind != null && category.kinds().contains(kind))
                        .findFirst())
                .orElseGet(this::others);
    }

    /** The category of what is named nowhere. */
    public RetentionCategory others() {
        return categories.stream().filter(RetentionCategory::others).findFirst().orElseThrow();
    }
}
