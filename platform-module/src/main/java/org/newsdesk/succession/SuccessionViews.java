package org.newsdesk.succession;

import java.time.Instant;
import java.util.List;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.Drafts;

/** Corrections and withdrawals as the web scripts answer them. */
public class SuccessionViews {

    private final Successions successions;
    private final Drafts drafts;

    public SuccessionViews(Successions successions, Drafts drafts) {
        this.successions = successions;
        this.drafts = drafts;
    }

    /** Another piece, as far as a piece names it. */
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
        return successions
                .predecessor(draftId)
                .map(each -> related(each, each.earlier()))
                .orElse(null);
    }

    /** The drafts and pieces that correct or withdraw a piece, as far as the caller may read them; oldest first. */
    public List<Related> successors(String pieceId) {
        return successions.successors(pieceId).stream()
                .filter(each -> drafts.mayRead(Drafts.node(each.later())))
                .map(each -> related(each, each.later()))
                .toList();
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
