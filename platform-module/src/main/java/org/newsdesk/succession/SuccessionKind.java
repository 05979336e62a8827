package org.newsdesk.succession;

import java.util.Arrays;
import java.util.Optional;
import org.newsdesk.chain.EntryKind;
import org.newsdesk.review.TrailEvent;

/** What a later piece does to an earlier one (I7). */
public enum SuccessionKind {
    CORRECTION("更正：", EntryKind.CORRECTION, TrailEvent.Kind.CORRECTION_BEGUN),
    WITHDRAWAL("撤稿：", EntryKind.WITHDRAWAL, TrailEvent.Kind.WITHDRAWAL_BEGUN);

    private final String prefix;
    private final EntryKind entry;
    private final TrailEvent.Kind begun;

    SuccessionKind(String prefix, EntryKind entry, TrailEvent.Kind begun) {
        this.prefix = prefix;
        this.entry = entry;
        this.begun = begun;
    }

    /** The kind of that name; empty for any other, and for null. */
    static Optional<SuccessionKind> of(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** The title that a new piece begins with. */
    String title(String earlier, int longest) {
        String whole = earlier.startsWith(prefix) ? earlier : prefix + earlier;
        return whole.substring(0, Math.min(longest, whole.length()));
    }

    /** What the register says of the earlier piece once the later one is released. */
    EntryKind entry() {
        return entry;
    }

    /** What the trail of the earlier piece says as soon as the later one is begun. */
    TrailEvent.Kind begun() {
        return begun;
    }
}
