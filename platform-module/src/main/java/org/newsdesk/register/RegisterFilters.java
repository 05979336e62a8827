package org.newsdesk.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsdesk.chain.EntryKind;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.web.Call;
import org.newsdesk.web.Page;

/** The register's filters as the parameters of a call; a value that cannot be is refused with 400 and the parameter's name. */
public final class RegisterFilters {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{8,64}");

    private static final int DEEPEST = 10_000;

    private final Call call;

    private RegisterFilters(Call call) {
        this.call = call;
    }

    /**
     * The query of a call: {@code kind}, {@code year}, {@code unit}, {@code number}, {@code q}, {@code person}, {@code outlet},
     * {@code from}, {@code to}, {@code hash}. Which units the caller may see is not looked at.
     */
    public static RegisterQuery of(Call call) {
        RegisterFilters filters = new RegisterFilters(call);
        return new RegisterQuery(
                filters.kind(),
                Optional.ofNullable(call.number("year")),
                Optional.ofNullable(call.query("unit")).map(Set::of),
                Optional.ofNullable(call.query("number")),
                Optional.ofNullable(call.query("q")),
                Optional.ofNullable(call.query("person")),
                Optional.ofNullable(call.query("outlet")),
                filters.day("from"),
                filters.day("to"),
                filters.hash(),
                Optional.empty(),
                Set.of());
    }

    /** The order of a call: {@code sort} (at, number, title, unit) and {@code order} (asc, desc); newest first unless told. */
    public static RegisterOrder order(Call call) {
        RegisterFilters filters = new RegisterFilters(call);
        RegisterOrder.Key key =
                filters.word("sort", RegisterOrder.Key.class, true).orElse(RegisterOrder.Key.AT);
        boolean ascending = filters.word("order", Direction.class, true)
                .map(Direction.ASC::equals)
                .orElse(key != RegisterOrder.Key.AT);
        return new RegisterOrder(key, ascending);
    }

    /**
     * The page of a call.
     *
     * @throws RuleViolation 400 beyond entry {@value #DEEPEST}: nobody turns so many pages, a filter leads there
     */
    public static Page.Range page(Call call) {
        Page.Range range = call.page();
        if (range.skipCount() > DEEPEST) {
            throw malformed("skipCount", "deep", DEEPEST);
        }
        return range;
    }

    private enum Direction {
        ASC,
        DESC
    }

    private Optional<EntryKind> kind() {
        return word("kind", EntryKind.class, false);
    }

    private <E extends Enum<E>> Optional<E> word(String name, Class<E> words, boolean lowerCase) {
        String asked = call.query(name);
        if (asked == null) {
            return Optional.empty();
        }
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> written(word, lowerCase).equals(asked))
                .findFirst()
                .or(() -> {
                    String known = Arrays.stream(words.getEnumConstants())
                            .map(word -> written(word, lowerCase))
                            .collect(Collectors.joining(", "));
                    throw malformed(name, "word", asked, known);
                });
    }

    private static String written(Enum<?> word, boolean lowerCase) {
        return lowerCase ? word.name().toLowerCase(Locale.ROOT) : word.name();
    }

    private Optional<LocalDate> day(String name) {
        String asked = call.query(name);
        try {
            return Optional.ofNullable(asked).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw malformed(name, "day", asked);
        }
    }

    private Optional<String> hash() {
        Optional<String> asked = Optional.ofNullable(call.query("hash")).map(hash -> hash.toLowerCase(Locale.ROOT));
        asked.filter(hash -> !HASH.matcher(hash).matches()).ifPresent(hash -> {
            throw malformed("hash", "hash", hash);
        });
        return asked;
    }

    private static RuleViolation malformed(String field, String what, Object... values) {
        return RuleViolation.malformed(
                Problem.of("G1", "newsdesk.problem.G1.filter." + what, values).field(field));
    }
}
