package org.newsdesk.publication;

import java.util.List;
import java.util.Optional;
import org.newsdesk.rule.Problem;

/**
 * A publication as entered.
 *
 * @param outlet code or name of an outlet of the list
 * @param title title as printed; the piece's own when left out
 */
record PublicationForm(String outlet, String date, String title, String link) implements AchievementForm {

    private static final int LONGEST_TITLE = 200;

    @Override
    public Publication check(Occasion occasion, boolean proved, OutletService outlets, List<Problem> problems) {
        Optional<Outlet> found = outlet(outlets, problems);
        String printed = new Texts(problems).optional("title", title, LONGEST_TITLE);
        return new Publication(
                found.map(Outlet::code).orElse(""),
                found.map(Outlet::name).orElse(""),
                found.map(each -> each.tier().id()).orElse(""),
                occasion.sinceRelease(date, problems),
                printed.isEmpty() ? occasion.title() : printed,
                link(proved, problems),
                null);
    }

    private Optional<Outlet> outlet(OutletService outlets, List<Problem> problems) {
        String word = new Texts(problems).required("outlet", outlet, LONGEST_TITLE);
        Optional<Outlet> found = outlets.all().stream()
                .filter(each -> each.code().equals(word) || each.name().equalsIgnoreCase(word))
                .findFirst();
        if (found.isEmpty() && !word.isEmpty()) {
            problems.add(Problem.of("G6", "newsdesk.problem.G6.outlet", word).field("outlet"));
        }
        found.filter(each -> !each.active())
                .ifPresent(each -> problems.add(Problem.of("G6", "newsdesk.problem.G6.inactive", each.name())
                        .field("outlet")));
        return found;
    }

    private String link(boolean proved, List<Problem> problems) {
        if (link == null || link.isBlank()) {
            if (!proved) {
                problems.add(Problem.of("G6", "newsdesk.problem.G6.proof").field("link"));
            }
            return null;
        }
        if (Link.of(link).isEmpty()) {
            problems.add(Problem.of("G6", "newsdesk.problem.G6.link").field("link"));
        }
        return link.strip();
    }
}
