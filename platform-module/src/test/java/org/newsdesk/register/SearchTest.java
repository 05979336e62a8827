package org.newsdesk.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsdesk.chain.EntryKind.PUBLICATION;
import static org.newsdesk.chain.EntryKind.REGISTRATION;
import static org.newsdesk.chain.EntryKind.RELEASE;
import static org.newsdesk.chain.EntryKind.SUBMISSION;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsdesk.chain.EntryDraft;
import org.newsdesk.chain.EntryKind;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.register.RegisterOrder.Key;

class SearchTest {

    private static final String REGISTERED_BY = "{\"author\":{\"id\":\"chenjing\",\"name\":\"陈静\"},"
            + "\"informationOfficer\":\"陈小静\",\"signers\":[{\"id\":\"lihua\",\"name\":\"李华\","
            + "\"onBehalfOf\":\"wangqiang\",\"onBehalfOfName\":\"王强\"}]}";

    private static final List<String> TITLES = List.of("普法宣传进校园", "法律援助", "宣传 进社区", "Law 法律援助中心");

    private final TestDatabase database = new TestDatabase();
    private final Register register = database.register;
    private final RegisterSearch search = database.search;

    @BeforeEach
    void fill() {
        database.clock.set("2025-06-01T00:00:00Z");
        append(REGISTRATION, "d1", "旧稿", "pufa", null);
        database.clock.set("2026-06-01T15:59:59.999Z");
        append(REGISTRATION, "d2", "Legal AID 法律援助", "chengguan", REGISTERED_BY);
        append(RELEASE, "d2", "Legal AID 法律援助", "chengguan", REGISTERED_BY);
        database.clock.set("2026-06-01T16:00:00Z");
        append(PUBLICATION, "d2", "Legal AID 法律援助", "chengguan", "{\"outlet\":\"xww\",\"outletName\":\"新闻网\"}");
        append(REGISTRATION, "d3", "进度100%", "pufa", null);
    }

    @Test
    void everything_is_listed_newest_first() {
        assertThat(found()).containsExactly(5L, 4L, 3L, 2L, 1L);
    }

    @Test
    void by_year_kind_and_units() {
        assertThat(found("year", "2025")).containsExactly(1L);
        assertThat(found("kind", "RELEASE")).containsExactly(3L);
        assertThat(found("kind", "PRIZE")).isEmpty();
        assertThat(found("unit", "pufa")).containsExactly(5L, 1L);
        assertThat(found("unit", "pufa,chengguan", "year", "2026")).containsExactly(5L, 4L, 3L, 2L);
        assertThat(found("unit", "")).isEmpty();
    }

    @Test
    void by_part_of_title_number_and_name_of_the_unit() {
        assertThat(found("q", "aid")).containsExactly(4L, 3L, 2L);
        assertThat(found("q", "AID 法")).containsExactly(4L, 3L, 2L);
        assertThat(found("q", "aid援助")).isEmpty();
        assertThat(found("q", "稿")).containsExactly(1L);
        assertThat(found("q", "〔2026〕2")).containsExactly(5L);
        assertThat(found("q", "单位 pufa")).containsExactly(5L, 1L);
        assertThat(found("q", "稿〔")).as("across two fields").isEmpty();
        assertThat(found("q", "%")).containsExactly(5L);
        assertThat(found("q", "' OR 1=1 --")).isEmpty();
    }

    @Test
    void by_number_with_and_without_its_year() {
        assertThat(found("number", "1")).containsExactly(4L, 3L, 2L, 1L);
        assertThat(found("number", "〔2026〕1号")).containsExactly(4L, 3L, 2L);
        assertThat(found("number", "2")).containsExactly(5L);
        assertThat(found("number", "〔2026〕")).isEmpty();
    }

    @Test
    void by_everybody_who_took_part() {
        assertThat(found("person", "heping")).hasSize(5);
        assertThat(found("person", "何平", "kind", "RELEASE")).containsExactly(3L);
        for (String person : List.of("chenjing", "陈静", "陈小静", "lihua", "李华", "wangqiang", "王强")) {
            assertThat(found("person", person)).as(person).containsExactly(3L, 2L);
        }
        assertThat(found("person", "author")).isEmpty();
        assertThat(found("person", "李")).isEmpty();
    }

    @Test
    void by_outlet() {
        assertThat(found("outlet", "xww")).containsExactly(4L);
        assertThat(found("outlet", "新闻网", "unit", "chengguan")).containsExactly(4L);
        assertThat(found("outlet", "新闻网", "unit", "pufa")).isEmpty();
        assertThat(found("outlet", "outlet")).isEmpty();
    }

    @Test
    void by_days_of_the_bureau() {
        assertThat(found("from", "2026-06-02")).containsExactly(5L, 4L);
        assertThat(found("to", "2026-06-01")).containsExactly(3L, 2L, 1L);
        assertThat(found("from", "2026-06-01", "to", "2026-06-01")).containsExactly(3L, 2L);
        assertThat(found("from", "2026-06-02", "to", "2026-06-01")).isEmpty();
        assertThat(found("from", "0001-01-01", "to", "9999-12-31")).hasSize(5);
    }

    @Test
    void by_the_first_digits_of_a_hash() {
        RegisterEntry third = register.byDraft("d2").get(1);
        assertThat(found("hash", third.hash().substring(0, 8))).containsExactly(3L);
        assertThat(found("hash", third.hash())).containsExactly(3L);
        assertThat(found("hash", third.contentSha256().substring(0, 20), "kind", "RELEASE"))
                .containsExactly(3L);
        assertThat(found("hash", "0123456789")).isEmpty();
    }

    @Test
    void in_any_order() {
        assertThat(sorted(Key.AT, true)).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(sorted(Key.NUMBER, true)).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(sorted(Key.NUMBER, false)).containsExactly(5L, 4L, 3L, 2L, 1L);
        assertThat(sorted(Key.TITLE, true)).containsExactly(2L, 3L, 4L, 1L, 5L);
        assertThat(sorted(Key.UNIT, true)).containsExactly(2L, 3L, 4L, 1L, 5L);
        assertThat(sorted(Key.UNIT, false)).containsExactly(5L, 1L, 4L, 3L, 2L);
    }

    @Test
    void numbers_are_ordered_as_numbers_and_pieces_without_one_come_last() {
        append(SUBMISSION, "without", "没有号", "pufa", null);
        IntStream.rangeClosed(10, 20).forEach(i -> append(REGISTRATION, "d" + i, "稿" + i, "pufa", null));

        assertThat(sorted(Key.NUMBER, true))
                .startsWith(1L, 2L, 3L, 4L, 5L, 7L, 8L)
                .endsWith(17L, 6L);
        assertThat(sorted(Key.NUMBER, false)).startsWith(17L, 16L).endsWith(1L, 6L);
    }

    @Test
    void pages() {
        Hits page = search.find(RegisterQuery.all(), RegisterOrder.NEWEST_FIRST, 1, 2);
        assertThat(page.entries()).extracting(RegisterEntry::sequence).containsExactly(4L, 3L);
        assertThat(page.total()).isEqualTo(5);
        assertThat(search.find(RegisterQuery.all(), RegisterOrder.NEWEST_FIRST, 9, 2)
                        .entries())
                .isEmpty();
    }

    @Test
    void every_combination_finds_what_looking_at_every_entry_finds() {
        Random random = new Random(7);
        for (int i = 0; i < 120; i++) {
            database.clock.set(Instant.parse("2024-01-01T00:00:00Z")
                    .plus(random.nextInt(900), ChronoUnit.DAYS)
                    .toString());
            EntryKind kind = i % 3 == 0 ? REGISTRATION : SUBMISSION;
            append(kind, "r" + i, TITLES.get(random.nextInt(TITLES.size())) + i % 20, "u" + random.nextInt(3), null);
            if (i % 10 == 0) {
                assertCombination(random, everything());
            }
        }
        List<RegisterEntry> all = everything();
        for (int i = 0; i < 60; i++) {
            assertCombination(random, all);
        }
    }

    private void assertCombination(Random random, List<RegisterEntry> all) {
        String unit = "u" + random.nextInt(4);
        String text = List.of("普法", "宣传进", "法律援助1", "2", "号").get(random.nextInt(5));
        int year = 2024 + random.nextInt(3);
        boolean byKind = random.nextBoolean();
        List<String> filters =
                new ArrayList<>(List.of("unit", unit, "q", text, "from", year + "-01-15", "to", "2026-03-20"));
        if (byKind) {
            filters.addAll(List.of("kind", "REGISTRATION"));
        }
        LocalDate first = LocalDate.of(year, 1, 15);
        List<Long> expected = all.stream()
                .filter(entry -> entry.unit().equals(unit) && (!byKind || entry.kind() == REGISTRATION))
                .filter(entry -> Stream.of(entry.title(), String.valueOf(entry.label()), entry.unitName())
                        .anyMatch(each -> each.contains(text)))
                .filter(entry -> {
                    LocalDate day = LocalDate.ofInstant(entry.at(), TestDatabase.SHANGHAI);
                    return !day.isBefore(first) && !day.isAfter(LocalDate.of(2026, 3, 20));
                })
                .map(RegisterEntry::sequence)
                .sorted(Comparator.reverseOrder())
                .toList();

        assertThat(found(filters.toArray(String[]::new))).as(filters.toString()).isEqualTo(expected);
    }

    private List<RegisterEntry> everything() {
        return register.page(0, Long.MAX_VALUE);
    }

    @Test
    void an_entry_that_was_rolled_back_is_not_found_and_does_not_hide_the_next() {
        database.transactions.executeWithoutResult(status -> {
            register.append(TestDatabase.draft(SUBMISSION, "gone", "作废", "pufa"));
            assertThat(found("q", "作废")).hasSize(1);
            status.setRollbackOnly();
        });
        append(SUBMISSION, "next", "下一件", "pufa", null);

        assertThat(found("q", "作废")).isEmpty();
        assertThat(found("q", "下一件")).hasSize(1);
    }

    @Test
    void counting_ends_at_a_thousand() {
        database.transactions.executeWithoutResult(status -> IntStream.range(0, 1100)
                .forEach(i -> register.append(TestDatabase.draft(SUBMISSION, "m" + i, "多" + i % 7, "many"))));

        Hits found = search.find(Queries.of("unit", "many"), RegisterOrder.NEWEST_FIRST, 0, 10);

        assertThat(found.total()).isEqualTo(1000);
        assertThat(found.more()).isTrue();
    }

    @Test
    void counting_by_a_long_text_ends_at_two_hundred_or_with_the_page() {
        database.transactions.executeWithoutResult(status -> IntStream.range(0, 230)
                .forEach(i -> register.append(TestDatabase.draft(SUBMISSION, "m" + i, "很多很多稿件" + i, "many"))));
        RegisterQuery query = Queries.of("q", "很多稿件");

        Hits first = search.find(query, RegisterOrder.NEWEST_FIRST, 0, 50);
        assertThat(first.total()).isEqualTo(200);
        assertThat(first.more()).isTrue();

        Hits last = search.find(query, RegisterOrder.NEWEST_FIRST, 200, 50);
        assertThat(last.entries()).hasSize(30);
        assertThat(last.total()).isEqualTo(230);
        assertThat(last.more()).isFalse();
    }

    private void append(EntryKind kind, String draftId, String title, String unit, String details) {
        database.append(new EntryDraft(
                kind, draftId, title, unit, "单位 " + unit, "heping", "何平", "a".repeat(64), "b".repeat(64), details));
    }

    @Test
    void entries_that_are_left_out_are_neither_found_nor_counted() {
        for (RegisterQuery query : List.of(
                Queries.of("year", "2026"),
                Queries.of("year", "2026", "q", "法律援助"),
                Queries.of("number", "1", "year", "2026"))) {
            List<Long> all = sequences(search.all(query));
            assertThat(all).contains(3L);
            RegisterQuery without = query.without(Set.of(3L, 1000L));
            Hits found = search.find(without, RegisterOrder.NEWEST_FIRST, 0, 50);
            assertThat(found.total()).isEqualTo(all.size() - 1L);
            assertThat(sequences(found.entries().stream())).doesNotContain(3L).hasSize(all.size() - 1);
            assertThat(sequences(search.all(without))).doesNotContain(3L).hasSize(all.size() - 1);
        }
    }

    private static List<Long> sequences(Stream<RegisterEntry> entries) {
        return entries.map(RegisterEntry::sequence).toList();
    }

    private List<Long> found(String... namesAndValues) {
        RegisterQuery query = Queries.of(namesAndValues);
        Hits found = search.find(query, RegisterOrder.NEWEST_FIRST, 0, 50);
        assertThat(found.total()).isEqualTo(found.entries().size());
        return found.entries().stream().map(RegisterEntry::sequence).toList();
    }

    private List<Long> sorted(Key key, boolean ascending) {
        return search.find(RegisterQuery.all(), new RegisterOrder(key, ascending), 0, 50).entries().stream()
                .map(RegisterEntry::sequence)
                .toList();
    }
}
