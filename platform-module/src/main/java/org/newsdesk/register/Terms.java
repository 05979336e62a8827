package org.newsdesk.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsdesk.chain.EntryKind;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.register.index.Term;

/** By which terms the index finds an entry, and which of them a query asks for. */
final class Terms {

    /** Changes whenever entries get other terms. */
    private static final String FORM = "1";

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final char KIND = 'k';
    private static final char YEAR = 'y';
    private static final char UNIT = 'u';
    private static final char PERSON = 'p';
    private static final char OUTLET = 'o';
    private static final char TEXT = 't';
    private static final char DAY = 'd';
    private static final char MONTH = 'm';
    private static final char YEAR_OF_DAY = 'j';
    /** Single characters and pairs; a longer text is looked for by its pairs, and then in the entry itself. */
    private static final int LONGEST_GRAM = 2;

    /** No entry is older than the clocks of computers; so that a period has only so many years. */
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private final ZoneId zone;

    Terms(ZoneId zone) {
        this.zone = zone;
    }

    String form() {
        return FORM + " " + zone;
    }

    /** The terms of an entry. */
    Set<Long> of(RegisterEntry entry) {
        Set<Long> terms = new HashSet<>();
        terms.add(Term.of(KIND, entry.kind().name()));
        terms.add(Term.of(YEAR, Integer.toString(entry.year())));
        terms.add(Term.of(UNIT, entry.unit()));
        LocalDate day = LocalDate.ofInstant(entry.at(), zone);
        terms.add(Term.of(DAY, day.toString()));
        terms.add(Term.of(MONTH, YearMonth.from(day).toString()));
        terms.add(Term.of(YEAR_OF_DAY, Integer.toString(day.getYear())));
        texts(entry.title(), entry.label(), entry.unitName()).forEach(text -> addGrams(terms, text));
        JsonNode details = details(entry);
        persons(entry, details).forEach(person -> terms.add(Term.of(PERSON, person)));
        if (entry.kind() == EntryKind.PUBLICATION) {
            names(details, "outlet", "outletName").forEach(outlet -> terms.add(Term.of(OUTLET, outlet)));
        }
        return terms;
    }

    /** What a query asks for, as clauses that must all hold; number and hash are left out, they are rare by themselves. */
    List<Set<Long>> of(RegisterQuery query) {
        List<Set<Long>> clauses = new ArrayList<>();
        query.kind().ifPresent(kind -> clauses.add(Set.of(Term.of(KIND, kind.name()))));
        query.year().ifPresent(year -> clauses.add(Set.of(Term.of(YEAR, Integer.toString(year)))));
        query.units()
                .ifPresent(units -> clauses.add(
                        units.stream().map(unit -> Term.of(UNIT, unit)).collect(Collectors.toSet())));
        query.person().ifPresent(person -> clauses.add(Set.of(Term.of(PERSON, person))));
        query.outlet().ifPresent(outlet -> clauses.add(Set.of(Term.of(OUTLET, outlet))));
        if (query.from().isPresent() || query.to().isPresent()) {
            clauses.add(period(query.from().orElse(EARLIEST), query.to().orElse(LATEST)));
        }
        query.text()
                .map(Terms::folded)
                .ifPresent(text ->
                        grams(text, Math.min(text.length(), LONGEST_GRAM)).forEach(gram -> clauses.add(Set.of(gram))));
        return clauses;
    }

    /** The days of a period as one clause: whole years and months where it has them. */
    private static Set<Long> period(LocalDate from, LocalDate to) {
        Set<Long> clause = new HashSet<>();
        LocalDate day = from.isBefore(EARLIEST) ? EARLIEST : from;
        LocalDate last = to.isAfter(LATEST) ? LATEST : to;
        while (!day.isAfter(last)) {
            if (day.getDayOfYear() == 1 && !day.plusYears(1).minusDays(1).isAfter(last)) {
                clause.add(Term.of(YEAR_OF_DAY, Integer.toString(day.getYear())));
                day = day.plusYears(1);
            } else if (day.getDayOfMonth() == 1
                    && !day.plusMonths(1).minusDays(1).isAfter(last)) {
                clause.add(Term.of(MONTH, YearMonth.from(day).toString()));
                day = day.plusMonths(1);
            } else {
                clause.add(Term.of(DAY, day.toString()));
                day = day.plusDays(1);
            }
        }
        return clause;
    }

    /** Whether the terms say all about the text; otherwise {@link #holdsText} decides. */
    static boolean decideText(RegisterQuery query) {
        return query.text()
                .map(Terms::folded)
                .filter(text -> text.length() > LONGEST_GRAM)
                .isEmpty();
    }

    /** Whether the text of the query stands in one of the entry's texts. */
    static boolean holdsText(RegisterEntry entry, RegisterQuery query) {
        return holdsText(query, entry.title(), entry.label(), entry.unitName());
    }

    /** Whether the text of the query stands in one of these texts of an entry. */
    static boolean holdsText(RegisterQuery query, String title, String label, String unitName) {
        return query.text()
                .map(Terms::folded)
                .map(text -> texts(title, label, unitName).anyMatch(each -> each.contains(text)))
                .orElse(true);
    }

    private static Stream<String> texts(String title, String label, String unitName) {
        return Stream.of(title, label == null ? "" : label, unitName).map(Terms::folded);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static void addGrams(Set<Long> terms, String text) {
        for (int length = 1; length <= LONGEST_GRAM; length++) {
            terms.addAll(grams(text, length));
        }
    }

    private static List<Long> grams(String text, int length) {
        List<Long> grams = new ArrayList<>();
        for (int start = 0; start + length <= text.length(); start++) {
            grams.add(Term.of(TEXT, text.substring(start, start + length)));
        }
        return grams;
    }

    private static Set<String> persons(RegisterEntry entry, JsonNode details) {
        Set<String> persons = new HashSet<>(Set.of(entry.actor()));
        persons.add(entry.actorName());
        if (entry.kind() == EntryKind.REGISTRATION || entry.kind() == EntryKind.RELEASE) {
            persons.addAll(names(details, "informationOfficer"));
            persons.addAll(names(details.path("author"), "id", "name"));
            details.path("signers")
                    .forEach(signer -> persons.addAll(names(signer, "id", "name", "onBehalfOf", "onBehalfOfName")));
        }
        return persons;
    }

    private static List<String> names(JsonNode node, String... fields) {
        return Stream.of(fields)
                .map(node::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .toList();
    }

    private static JsonNode details(RegisterEntry entry) {
        try {
            return entry.details() == null ? MissingNode.getInstance() : JSON.readTree(entry.details());
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
