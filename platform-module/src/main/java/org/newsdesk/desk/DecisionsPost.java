package org.newsdesk.desk;

import java.util.Arrays;
import java.util.List;
import org.newsdesk.checklist.Answer;
import org.newsdesk.draft.Drafts;
import org.newsdesk.draft.Level;
import org.newsdesk.review.Decision;
import org.newsdesk.review.Outcome;
import org.newsdesk.review.Resolution;
import org.newsdesk.review.ReviewActions;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code POST /newsdesk/drafts/{id}/decisions}: signs the open level of a draft. */
public class DecisionsPost extends NewsdeskWebScript {
    private final Drafts drafts;
    private final ReviewActions actions;
    private final DraftViews views;

    public DecisionsPost(Drafts drafts, ReviewActions actions, DraftViews views) {
        this.drafts = drafts;
        this.actions = actions;
        this.views = views;
    }

    @Override
    protected Object answer(Call call) {
        Body body = call.body(Body.class);
        String id = call.path("id");
        actions.decide(drafts.readable(id), call.user(), body.seen(), body.decision());
        return views.detail(drafts.readable(id), call.user());
    }

    record Body(
            String level,
            String outcome,
            String opinion,
            Boolean important,
            Integer round,
            String contentSha256,
            List<Answer> checklist,
            List<Resolution> findings) {

        ReviewActions.Seen seen() {
            return new ReviewActions.Seen(
                    choice(Level.class, required("level", level), "level"),
                    required("round", round),
                    required("contentSha256", contentSha256));
        }

        Decision decision() {
            return new Decision(
                    choice(Outcome.class, required("outcome", outcome), "outcome"),
                    opinion,
                    Boolean.TRUE.equals(important),
                    given("checklist", checklist),
                    given("findings", findings));
        }

        private static <T> List<T> given(String field, List<T> values) {
            List<T> all = values == null ? List.of() : values;
            all.forEach(value -> required(field, value));
            return all;
        }

        private static <T> T required(String field, T value) {
            if (value == null) {
                throw RuleViolation.malformed(
                        Problem.of("HTTP", "newsdesk.problem.required", field).field(field));
            }
            return value;
        }

        private static <E extends Enum<E>> E choice(Class<E> type, String name, String field) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(value -> value.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> RuleViolation.malformed(Problem.of("HTTP", "newsdesk.problem.json.field", field)
                            .field(field)));
        }
    }
}
