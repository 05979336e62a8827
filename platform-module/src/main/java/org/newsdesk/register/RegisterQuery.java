package org.newsdesk.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.newsdesk.chain.EntryKind;

/**
 * Which entries are asked for; what is empty does not restrict.
 *
 * @param kind kind of entry
 * @param year year of the entry
 * @param units codes of units; a present but empty set finds nothing
 * @param number register number of the piece: as printed, or only its digits, which then hold for any year
 * @param text part of title, register number or name of the unit, upper and lower case alike
 * @param person user name or name of somebody who took part: who entered it, and of a registration or release also the author,
 *     the information officer and the signers
 * @param outlet code or name of the outlet of a publication
 * @param from first day, in the time zone of the bureau
 * @param to last day, in the time zone of the bureau
 * @param hash first digits of the content's SHA-256 or of the entry's hash, lower case
 * @param only positions of the entries that come into question at all, some thousands at most
 * @param without positions of entries that are left out
 */
public record RegisterQuery(
        Optional<EntryKind> kind,
        Optional<Integer> year,
        Optional<Set<String>> units,
        Optional<String> number,
        Optional<String> text,
        Optional<String> person,
        Optional<String> outlet,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> hash,
        Optional<Set<Long>> only,
        Set<Long> without) {

    /** Every entry. */
    public static RegisterQuery all() {
        return new RegisterQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of());
    }

    /** The same, of one kind only. */
    public RegisterQuery of(EntryKind wanted) {
        return new RegisterQuery(
                Optional.of(wanted), year, units, number, text, person, outlet, from, to, hash, only, without);
    }

    /** The same, of these units only; empty for all. */
    public RegisterQuery in(Optional<Set<String>> codes) {
        return new RegisterQuery(kind, year, codes, number, text, person, outlet, from, to, hash, only, without);
    }

    /** The same, among these entries only. */
    public RegisterQuery among(Set<Long> sequences) {
        return new RegisterQuery(
                kind, year, units, number, text, person, outlet, from, to, hash, Optional.of(sequences), without);
    }

    /** The same, at this outlet; empty for whatever outlet. */
    public RegisterQuery at(Optional<String> asked) {
        return new RegisterQuery(kind, year, units, number, text, person, asked, from, to, hash, only, without);
    }

    /** The same, with this text; instead of the one asked for. */
    public RegisterQuery saying(String asked) {
        return new RegisterQuery(
                kind, year, units, number, Optional.of(asked), person, outlet, from, to, hash, only, without);
    }

    /** The same, without these entries. */
    public RegisterQuery without(Set<Long> sequences) {
        return new RegisterQuery(kind, year, units, number, text, person, outlet, from, to, hash, only, sequences);
    }
}
