package org.newsdesk.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsdesk.chain.EntryKind;
import org.newsdesk.chain.RegisterEntry;

/**
 * An achievement as the register holds it.
 *
 * @param entry its entry
 * @param annulledBy the entry that annulled it, or {@code null} while it counts
 */
record RecordedAchievement(RegisterEntry entry, Achievement achievement, RegisterEntry annulledBy) {

    /** The achievements among the entries of one piece, in the order of the entries. */
    static List<RecordedAchievement> of(List<RegisterEntry> entries) {
        Map<Long, RegisterEntry> annulled = new HashMap<>();
        entries.stream()
                .filter(entry -> entry.kind() == EntryKind.ANNULMENT)
                .forEach(entry -> annulled.put(
                        Details.read(entry.details(), Annulment.class).annuls(), entry));
        List<RecordedAchievement> found = new ArrayList<>();
        for (RegisterEntry entry : entries) {
            Class<? extends Achievement> type = type(entry.kind());
            if (type != null) {
                found.add(new RecordedAchievement(
                        entry, Details.read(entry.details(), type), annulled.get(entry.sequence())));
            }
        }
        return List.copyOf(found);
    }

    /** Whether it counts. */
    boolean counts() {
        return annulledBy == null;
    }

    /** Why it does not count any more. */
    String reason() {
        return Details.read(annulledBy.details(), Annulment.class).reason();
    }

    private static Class<? extends Achievement> type(EntryKind kind) {
        return switch (kind) {
            case PUBLICATION -> Publication.class;
            case ENDORSEMENT -> Endorsement.class;
            case PRIZE -> Prize.class;
            default -> null;
        };
    }
}
