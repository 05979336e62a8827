package org.newsdesk.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsdesk.review.TrailEvent;

/**
 * How a released piece is kept, as its trail tells it.
 *
 * @param category code of the category somebody put it in last; empty when the list alone decides
 * @param holds all holds, oldest first
 * @param proposal the proposal to dispose of it that is open
 */
public record Keeping(Optional<String> category, List<Hold> holds, Optional<Proposal> proposal) {

    public Keeping {
        holds = List.copyOf(holds);
    }

    /**
     * Reads the events of a trail.
     *
     * @param events oldest first
     */
    static Keeping of(List<TrailEvent> events) {
        Optional<String> category = Optional.empty();
        Map<String, Hold> holds = new LinkedHashMap<>();
        Optional<Proposal> proposal = Optional.empty();
        for (TrailEvent event : events) {
            switch (event.kind()) {
                case RETENTION -> category = Optional.of(event.text());
                case HELD -> holds.put(event.id(), hold(event));
                case HOLD_LIFTED -> holds.computeIfPresent(event.about(), (id, hold) -> lifted(hold, event));
                case DISPOSAL_PROPOSED -> proposal = Optional.of(proposal(event));
                case DISPOSAL_REFUSED -> proposal = Optional.empty();
                case SUBMITTED, RECALLED, REGISTERED, RELEASED -> {
                    // says nothing of how the piece is kept
                }
            }
        }
        return new Keeping(category, List.copyOf(holds.values()), proposal);
    }

    /** The holds in force. */
    List<Hold> inForce() {
        return holds.stream().filter(Hold::inForce).toList();
    }

    private static Hold hold(TrailEvent event) {
        return new Hold(event.id(), event.text(), event.person(), event.personName(), event.at(), null, null, null);
    }

    private static Hold lifted(Hold hold, TrailEvent event) {
        return new Hold(
                hold.id(),
                hold.reason(),
                hold.by(),
                hold.byName(),
                hold.at(),
                event.person(),
                event.personName(),
                event.at());
    }

    private static Proposal proposal(TrailEvent event) {
        return new Proposal(event.id(), event.person(), event.personName(), event.at(), event.text());
    }
}
