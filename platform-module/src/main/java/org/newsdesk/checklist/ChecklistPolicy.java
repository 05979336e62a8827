package org.newsdesk.checklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsdesk.checklist.Answer.Value;
import org.newsdesk.rule.Problem;

/** When the answers to a checklist let a draft pass: no mandatory item blank, no problem reported (K1–K14). */
public final class ChecklistPolicy {

    private static final int LONGEST_NOTE = 1000;
    private static final String FIELD = "checklist";

    private ChecklistPolicy() {}

    /**
     * Everything that keeps the draft from passing, each with the item it concerns; the ID of the item is also the rule. First what
     * is wrong with the answers themselves, then the items in the order of the list.
     *
     * @param concernsCase whether the draft concerns a case
     * @param concernsMinor whether the draft concerns a minor
     * @param ownMedia whether the draft goes to the bureau's own media
     */
    public static List<Problem> problems(
            Checklist checklist, List<Answer> answers, boolean concernsCase, boolean concernsMinor, boolean ownMedia) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Value> values = new HashMap<>();
        for (Answer answer : answers) {
            if (checklist.item(answer.item()).isEmpty()) {
                problems.add(
                        problem(answer.item(), "newsdesk.problem.K.unknownItem", answer.item(), checklist.version()));
            } else if (values.containsKey(answer.item())) {
                problems.add(problem(answer.item(), "newsdesk.problem.K.answeredTwice", answer.item()));
            } else {
                values.put(answer.item(), answer.answer());
            }
            if (answer.note().length() > LONGEST_NOTE) {
                problems.add(problem(
                        answer.item(), "newsdesk.problem.K.longNote", answer.item(), Integer.toString(LONGEST_NOTE)));
            }
        }
        for (ChecklistItem item : checklist.items()) {
            Value value = values.get(item.id());
            if (value == Value.NO) {
                problems.add(aboutItem(item, "newsdesk.problem.K.reported"));
            } else if (value == null && item.isMandatory(concernsCase, concernsMinor, ownMedia)) {
                problems.add(aboutItem(item, "newsdesk.problem.K.blank"));
            }
        }
        return problems;
    }

    /** Placeholders: 0 = ID, 1 = Chinese text, 2 = English text, so that each language takes its own. */
    private static Problem aboutItem(ChecklistItem item, String key) {
        return problem(item.id(), key, item.id(), item.textZh(), item.textEn());
    }

    private static Problem problem(String item, String key, Object... arguments) {
        return Problem.of(item.isEmpty() ? "K1" : item, key, arguments)
                .field(FIELD)
                .item(item);
    }
}
