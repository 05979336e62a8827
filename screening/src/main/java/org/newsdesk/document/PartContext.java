package org.newsdesk.document;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * What the reader of a part needs of its surroundings.
 *
 * @param usedRelationships IDs of references out of the package that were dealt with where they stand
 * @param pageMargin whether the part is a header or footer
 * @param invisibleText is told where in the part each text element stands that is hidden
 */
record PartContext(
        TextCollector collector,
        WordStyles styles,
        Theme theme,
        DocumentChanges changes,
        Relationships relationships,
        Set<String> usedRelationships,
        boolean pageMargin,
        IntConsumer invisibleText) {

    PartContext(
            TextCollector collector,
            WordStyles styles,
            Theme theme,
            DocumentChanges changes,
            Relationships relationships,
            boolean pageMargin,
            IntConsumer invisibleText) {
        this(collector, styles, theme, changes, relationships, new HashSet<>(), pageMargin, invisibleText);
    }
}
