package org.newsdesk.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * A refusal with its reasons. Rolls the transaction back on every channel and carries its text to the client: the v1 API
 * answers 422 with it, CMIS 409, the extension's own web scripts the status given here.
 */
public final class RuleViolation extends IntegrityException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<Problem> problems;
    private final String text;

    public RuleViolation(int status, List<Problem> problems) {
        super(problems.get(0).key(), List.of());
        this.status = status;
        this.problems = List.copyOf(problems);
        this.text = problems.stream().map(RuleViolation::sentence).collect(Collectors.joining("\n"));
    }

    /** A rule refuses the request: 422. */
    public static RuleViolation of(Problem problem) {
        return of(List.of(problem));
    }

    /** Rules refuse the request: 422, all problems in one answer. */
    public static RuleViolation of(List<Problem> problems) {
        return new RuleViolation(422, problems);
    }

    /** The state is not, or no longer, the one the request assumes: 409. */
    public static RuleViolation conflict(Problem problem) {
        return new RuleViolation(409, List.of(problem));
    }

    /** The person may not do this: 403. */
    public static RuleViolation forbidden(Problem problem) {
        return new RuleViolation(403, List.of(problem));
    }

    /** There is no such thing, or none the person may see: 404. */
    public static RuleViolation notFound(Problem problem) {
        return new RuleViolation(404, List.of(problem));
    }

    /** The request cannot be understood: 400. */
    public static RuleViolation malformed(Problem problem) {
        return new RuleViolation(400, List.of(problem));
    }

    /** HTTP status for the extension's own web scripts. */
    public int status() {
        return status;
    }

    public List<Problem> problems() {
        return problems;
    }

    /** The problem as a sentence in the language of the caller, without its rule ID. */
    public static String text(Problem problem) {
        Object[] arguments =
                problem.arguments().stream().map(RuleViolation::worded).toArray();
        String message = I18NUtil.getMessage(problem.key(), arguments);
        return message == null ? problem.key() : message;
    }

    private static Object worded(Object argument) {
        return argument instanceof MessageKey name ? I18NUtil.getMessage(name.key()) : argument;
    }

    private static String sentence(Problem problem) {
        Problem placed = problem.line() == null
                ? problem
                : Problem.of(problem.rule(), "newsdesk.problem.FORM.atLine", problem.line(), text(problem));
        return text(placed) + " [" + problem.rule() + "]";
    }

    /** All problems as sentences with their rule IDs, one a line. */
    @Override
    public String getMessage() {
        return text;
    }
}
