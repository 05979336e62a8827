package org.newsdesk.publication;

import java.util.List;
import java.util.Optional;
import org.newsdesk.rule.Problem;

/** A prize as entered. */
record PrizeForm(String prize, String tier, String rank, String date) implements AchievementForm {

    private static final int LONGEST_PRIZE = 200;
    private static final int LONGEST_RANK = 50;

    @Override
    public Prize check(Occasion occasion, boolean proved, OutletService outlets, List<Problem> problems) {
        Texts texts = new Texts(problems);
        Optional<PrizeTier> known = PrizeTier.of(tier);
        if (known.isEmpty()) {
            problems.add(Problem.of("Q5", "newsdesk.problem.Q5.prizeTier").field("tier"));
        }
        return new Prize(
                texts.required("prize", prize, LONGEST_PRIZE),
                known.map(PrizeTier::id).orElse(""),
                texts.optional("rank", rank, LONGEST_RANK),
                occasion.sinceRelease(date, problems),
                null);
    }
}
