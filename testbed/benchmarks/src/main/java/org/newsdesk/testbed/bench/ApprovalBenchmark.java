package org.newsdesk.testbed.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One approval through the extension against one completion of a stock review task, in turns on the same host. */
final class ApprovalBenchmark {
    private static final double LIMIT = 1.5;
    private static final int WARM_UP = 40;
    private static final int MEASURED = 60;
    private static final Section SECTION = Section.OFFICE;

    private final Bureau bureau;
    private final Times stock = new Times();
    private final Map<Step, Times> approvals = new EnumMap<>(Step.class);

    /** The levels of an ordinary draft, and who approves here. */
    private enum Step {
        FIRST_REVIEW("初审", SECTION.head()),
        REVIEW("审查", SECTION.deputy()),
        CONFIDENTIALITY("保密审查", "wuwei"),
        REGISTRATION("登记", "tangyun");

        private final String title;
        private final String person;

        Step(String title, String person) {
            this.title = title;
            this.person = person;
        }
    }

    ApprovalBenchmark(Bureau bureau) {
        this.bureau = bureau;
        for (Step step : Step.values()) {
            approvals.put(step, new Times());
        }
    }

    List<Figure> run() {
        String folder = bureau.draftsFolder(SECTION.code(), SECTION.officer());
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            if (i == WARM_UP) {
                stock.clear();
                approvals.values().forEach(Times::clear);
            }
            round(folder, i % 2 == 0);
        }
        return approvals.entrySet().stream()
                .map(entry -> Figure.ratio(
                        "approve at " + entry.getKey().title, entry.getValue(), "stock review task", stock, LIMIT))
                .toList();
    }

    /** One draft through all levels; beside each approval one stock task, before it in one round and after it in the next. */
    private void round(String folder, boolean stockFirst) {
        String document = BenchDraft.create(bureau, SECTION, folder).id();
        BenchDraft draft = BenchDraft.create(bureau, SECTION, folder);
        draft.submit();
        for (Step step : Step.values()) {
            StockReview review = StockReview.start(bureau, SECTION.officer(), step.person, document);
            Map<String, Object> approval = draft.approval(step.person);
            if (stockFirst) {
                stock.measure(review::complete);
            }
            approvals.get(step).measure(() -> draft.decide(step.person, approval));
            if (!stockFirst) {
                stock.measure(review::complete);
            }
        }
    }
}
