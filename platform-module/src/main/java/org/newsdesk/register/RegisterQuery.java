package org.newsdesk.register;

import java.util.Optional;
import java.util.Set;
import org.newsdesk.chain.EntryKind;

/**
 * Which entries are asked for; what is empty does not restrict.
 *
 * @param year year of the entry
 * @param units codes of units; a present but empty set finds nothing
 * @param kind kind of entry
 * @param text part of title or label, upper and lower case alike
 */
public record RegisterQuery(
        Optional<Integer> year, Optional<Set<String>> units, Optional<EntryKind> kind, Optional<String> text) {

    /** Every entry. */
    public static RegisterQuery all() {
        return new RegisterQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
