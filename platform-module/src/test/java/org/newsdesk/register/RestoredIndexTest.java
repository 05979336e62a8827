package org.newsdesk.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsdesk.chain.EntryKind.SUBMISSION;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsdesk.chain.RegisterHead;

/** What the index keeps in memory belongs to the register it was read from. */
class RestoredIndexTest {

    private static final int ENTRIES = 16;

    private final TestDatabase database = new TestDatabase();

    @Test
    void blocks_of_a_register_that_was_replaced_by_a_backup_are_forgotten() {
        fill("旧");
        assertThat(found("旧")).isEqualTo(ENTRIES);
        assertThat(found("新")).isZero();

        database.withoutTriggers(() -> List.of(
                        "DELETE FROM newsdesk_register_entry",
                        "UPDATE newsdesk_register_head SET seq = 0, hash = '" + RegisterHead.EMPTY.hash() + "'",
                        "DELETE FROM newsdesk_register_term",
                        "UPDATE newsdesk_register_extent SET large_blocks = 0, small_blocks = 0, last_hash = NULL")
                .forEach(database.jdbc::update));
        fill("新");

        assertThat(found("旧")).isZero();
        assertThat(found("新")).isEqualTo(ENTRIES);
    }

    private void fill(String title) {
        IntStream.range(0, ENTRIES)
                .forEach(i -> database.append(TestDatabase.draft(SUBMISSION, title + i, title, "pufa")));
    }

    private long found(String text) {
        return database.search
                .find(Queries.of("q", text), RegisterOrder.NEWEST_FIRST, 0, 10)
                .total();
    }
}
