package org.newsdesk.succession;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.Drafts;

/** Corrections and withdrawals as the web scripts answer them. */
public class SuccessionViews {

    private final Successions successions;
    private final Drafts drafts;
    private final RegisteredSuccessions registered;

    public SuccessionViews(Successions successions, Drafts drafts, RegisteredSuccessions registered) {
        this.successions = successions;
        this.drafts = drafts;
        this.registered = registered;
    }

    /** Another piece, as far as a piece names it; who began, and when, is known while both are there. */
    public record Related(
            String id,
            SuccessionKind kind,
            String reason,
            String title,
            String state,
            String registerNumber,
            Instant releasedAt,
            String begunBy,
            String begunByName,
            Instant begunAt) {}

    /** The piece that a draft corrects or withdraws, or {@code null}. */
    public Related predecessor(String draftId) {
        return exists(draftId)
                ? successions
                        .predecessor(draftId)
                        .map(each -> related(each, each.earlier()))
                        .or(() -> registered.predecessor(draftId))
                        .orElse(null)
                : registered.predecessor(draftId).orElse(null);
    }

    /** The drafts and pieces that correct or withdraw a piece, as far as the caller may read them; oldest first. */
    public List<Related> successors(String pieceId) {
        if (!exists(pieceId)) {
            return registered.successors(pieceId);
        }
        Stream<Related> gone = registered.successors(pieceId).stream().filter(each -> !exists(each.id()));
        Stream<Related> present = successions.successors(pieceId).stream()
                .filter(each -> drafts.mayRead(Drafts.node(each.later())))
                .map(each -> related(each, each.later()));
        return Stream.concat(gone, present).toList();
    }

    private boolean exists(String id) {
        return drafts.exists(Drafts.node(id));
    }

    private Related related(Succession succession, String id) {
        Draft other = drafts.read(Drafts.node(id));
        return new Related(
                id,
                succession.kind(),
                succession.reason(),
                other.form().title(),
                other.state().name(),
                other.registration() == null ? null : other.registration().number(),
                other.releasedAt(),
                succession.person(),
                succession.personName(),
                succession.at());
    }
}
