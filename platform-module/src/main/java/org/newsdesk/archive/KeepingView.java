package org.newsdesk.archive;

import java.time.Instant;
import java.util.List;
import org.newsdesk.chain.RegisterEntry;

/**
 * How a piece is kept, for its page and as the answer to what records officers do.
 *
 * @param disposal the open proposal or the disposal itself; null while nobody proposed it
 * @param actions what the caller may do: SET_RETENTION, HOLD, LIFT_HOLD, PROPOSE_DISPOSAL, CONFIRM_DISPOSAL, REFUSE_DISPOSAL
 */
public record KeepingView(Retention retention, List<Hold> holds, Disposal disposal, List<String> actions) {

    /**
     * A disposal.
     *
     * @param reason reason of the proposal
     * @param confirmedBy user name of the second records officer; null while it is only proposed, as are the next three
     */
    public record Disposal(
            String proposedBy,
            String proposedByName,
            Instant proposedAt,
            String reason,
            String confirmedBy,
            String confirmedByName,
            Instant confirmedAt,
            Certificate certificate) {

        static Disposal of(Proposal proposal) {
            return new Disposal(
                    proposal.by(), proposal.byName(), proposal.at(), proposal.reason(), null, null, null, null);
        }

        static Disposal of(DisposalDetails details, RegisterEntry entry) {
            Proposal proposal = details.proposal();
            return new Disposal(
                    proposal.by(),
                    proposal.byName(),
                    proposal.at(),
                    proposal.reason(),
                    entry.actor(),
                    entry.actorName(),
                    entry.at(),
                    details.certificate());
        }
    }
}
