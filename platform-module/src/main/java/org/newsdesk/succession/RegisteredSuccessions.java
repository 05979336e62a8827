package org.newsdesk.succession;

import java.util.List;
import java.util.Optional;
import org.newsdesk.chain.EntryKind;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.register.Register;
import org.newsdesk.succession.SuccessionViews.Related;

/** What the register keeps of corrections and withdrawals, for pieces that were disposed of. */
public class RegisteredSuccessions {

    private final Register register;

    public RegisteredSuccessions(Register register) {
        this.register = register;
    }

    /** The piece that a released one follows: the entry that says so stands right behind its release, in one transaction with it. */
    Optional<Related> predecessor(String pieceId) {
        return release(pieceId)
                .flatMap(release -> register.entry(release.sequence() + 1))
                .filter(entry -> follows(entry) && pieceId.equals(details(entry).successor()))
                .flatMap(entry -> related(entry, entry.draftId()));
    }

    /** The released pieces that follow one, oldest first. */
    List<Related> successors(String pieceId) {
        return register.byDraft(pieceId).stream()
                .filter(entry -> follows(entry) && details(entry).successor() != null)
                .flatMap(entry -> related(entry, details(entry).successor()).stream())
                .toList();
    }

    private Optional<RegisterEntry> release(String pieceId) {
        return register.byDraft(pieceId).stream()
                .filter(entry -> entry.kind() == EntryKind.RELEASE)
                .findFirst();
    }

    private Optional<Related> related(RegisterEntry entry, String otherId) {
        return release(otherId)
                .map(other -> new Related(
                        otherId,
                        SuccessionKind.valueOf(entry.kind().name()),
                        details(entry).reason(),
                        other.title(),
                        "RELEASED",
                        other.label(),
                        other.at(),
                        null,
                        null,
                        null));
    }

    private static boolean follows(RegisterEntry entry) {
        return entry.kind() == EntryKind.CORRECTION || entry.kind() == EntryKind.WITHDRAWAL;
    }

    private static SuccessionDetails details(RegisterEntry entry) {
        return SuccessionDetails.read(entry.details());
    }
}
