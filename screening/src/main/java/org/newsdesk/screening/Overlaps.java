package org.newsdesk.screening;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where several sightings are of one thing, one is kept: the surest sort of number, the longest of a kind. */
final class Overlaps {

    /** Numbers compete: digits that make up an identity card make up no telephone number besides. The surest first. */
    private static final List<FindingKind> NUMBERS = List.of(
            FindingKind.ID_CARD,
            FindingKind.CREDIT_CODE,
            FindingKind.BANK_CARD,
            FindingKind.MOBILE,
            FindingKind.LANDLINE,
            FindingKind.LICENCE_PLATE);

    private Overlaps() {}

    /** Keeps one of each; the order is that of reading. */
    static List<Sighting> resolve(List<Sighting> sightings) {
        List<Sighting> sorted = new ArrayList<>(sightings);
        sorted.sort(Sighting.READING_ORDER);
        List<Sighting> kept = new ArrayList<>();
        Map<FindingKind, Integer> lastOfGroup = new EnumMap<>(FindingKind.class);
        for (Sighting sighting : sorted) {
            FindingKind group = NUMBERS.contains(sighting.kind()) ? FindingKind.ID_CARD : sighting.kind();
            Integer last = lastOfGroup.get(group);
            if (last == null || !kept.get(last).overlaps(sighting)) {
                lastOfGroup.put(group, kept.size());
                kept.add(sighting);
            } else if (beats(sighting, kept.get(last))) {
                kept.set(last, sighting);
            }
        }
        kept.sort(Sighting.READING_ORDER);
        return kept;
    }

    private static boolean beats(Sighting later, Sighting earlier) {
        if (later.kind() == earlier.kind()) {
            return later.onPage() && !earlier.onPage();
        }
        return NUMBERS.indexOf(later.kind()) < NUMBERS.indexOf(earlier.kind());
    }
}
