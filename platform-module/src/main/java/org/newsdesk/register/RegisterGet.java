package org.newsdesk.register;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsdesk.chain.EntryKind;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;
import org.newsdesk.web.Page;

/** {@code GET newsdesk/register}: entries the caller may read, newest first, by year, unit, kind and part of the title. */
public class RegisterGet extends NewsdeskWebScript {

    private final Register register;
    private final RegisterAccess access;

    public RegisterGet(Register register, RegisterAccess access) {
        this.register = register;
        this.access = access;
    }

    @Override
    protected Object answer(Call call) {
        Page.Range range = call.page();
        RegisterQuery query = new RegisterQuery(
                Optional.ofNullable(call.number("year")),
                access.units(call.user(), call.query("unit")),
                Optional.ofNullable(call.query("kind")).map(RegisterGet::kind),
                Optional.ofNullable(call.query("q")));
        return new Page<>(
                register.find(query, range.skipCount(), range.maxItems()),
                range.skipCount(),
                range.maxItems(),
                register.count(query));
    }

    private static EntryKind kind(String word) {
        return Arrays.stream(EntryKind.values())
                .filter(kind -> kind.name().equals(word))
                .findFirst()
                .orElseThrow(() -> RuleViolation.malformed(Problem.of("G1", "newsdesk.problem.G1.kind", word, known())
                        .field("kind")));
    }

    private static String known() {
        return Arrays.stream(EntryKind.values()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
