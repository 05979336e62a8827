package org.newsdesk.examination;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExaminationQueueTest {
    private final ExaminationQueue queue = new ExaminationQueue();

    @Test
    void first_come_first_served_and_everybody_knows_how_many_are_ahead() throws InterruptedException {
        queue.add("a");
        queue.add("b");
        queue.add("c");
        assertThat(queue.take()).isEqualTo("a");
        assertThat(queue.progress("c")).contains(new Progress(Progress.Step.QUEUED, 0, 2));
        assertThat(queue.progress("a")).contains(new Progress(Progress.Step.READING, 0, 0));
    }

    @Test
    void a_draft_waits_once_however_often_it_changes() throws InterruptedException {
        queue.add("a");
        queue.add("a");
        queue.add("b");
        queue.take();
        assertThat(queue.take()).isEqualTo("b");
    }

    @Test
    void a_draft_that_changes_while_it_is_screened_gets_another_turn_afterwards() throws InterruptedException {
        queue.add("a");
        queue.take();
        queue.add("a");
        queue.add("b");
        assertThat(queue.take()).as("nobody works on one draft twice").isEqualTo("b");
        queue.done("a");
        assertThat(queue.take()).isEqualTo("a");
    }

    @Test
    void nothing_is_known_of_a_draft_that_is_done() throws InterruptedException {
        queue.add("a");
        queue.take();
        queue.done("a");
        assertThat(queue.progress("a")).isEmpty();
        assertThat(queue.has("a")).isFalse();
    }
}
