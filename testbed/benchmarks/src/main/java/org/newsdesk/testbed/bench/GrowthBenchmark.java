package org.newsdesk.testbed.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsdesk.document.DocumentText;

/** What a character costs in a long text, beside what it costs in a short one: the same, when cost grows linearly. */
final class GrowthBenchmark {
    private static final int SHORT = 10_000;
    private static final int[] LONGER = {100_000, 1_000_000, 10_000_000};
    /** Short texts have the caches for themselves. */
    private static final double LIMIT = 1.5;

    private static final int CHARACTERS_PER_ROUND = 2_000_000;
    private static final int ROUNDS = 5;

    private final BenchText texts;
    private final FileScreening screening = new FileScreening();

    GrowthBenchmark(BenchText texts) {
        this.texts = texts;
    }

    List<Figure> run() {
        List<Figure> figures = new ArrayList<>();
        DocumentText few = texts.document(SHORT);
        for (int characters : LONGER) {
            DocumentText many = texts.document(characters);
            Duel duel = Duel.of(ROUNDS, () -> repeat(many, characters), () -> repeat(few, SHORT));
            double perCharacter = duel.first().median() / charactersPerRound(characters);
            double inShort = duel.second().median() / charactersPerRound(SHORT);
            figures.add(Figure.perCharacter(
                    String.format(Locale.ROOT, "a character of %,d", characters),
                    perCharacter,
                    String.format(Locale.ROOT, "of %,d", SHORT),
                    inShort,
                    LIMIT));
        }
        return figures;
    }

    private void repeat(DocumentText document, int characters) {
        for (int i = 0; i < charactersPerRound(characters) / characters; i++) {
            screening.findings(document);
        }
    }

    private static int charactersPerRound(int characters) {
        return Math.max(CHARACTERS_PER_ROUND, characters);
    }
}
