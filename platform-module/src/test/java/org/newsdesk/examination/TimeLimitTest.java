package org.newsdesk.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

    @Test
    void what_is_done_in_time_is_the_answer() throws InterruptedException {
        assertThat(new TimeLimit(Duration.ofSeconds(10)).run(() -> 42)).contains(42);
    }

    @Test
    void i9_what_hangs_is_given_up_and_interrupted() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        assertThat(new TimeLimit(Duration.ofMillis(50)).run(() -> {
                    try {
                        Thread.sleep(60_000);
                    } catch (InterruptedException e) {
                        interrupted.countDown();
                    }
                    return 1;
                }))
                .isEmpty();
        interrupted.await();
    }

    @Test
    void i9_an_error_of_the_reader_reaches_the_caller() {
        TimeLimit limit = new TimeLimit(Duration.ofSeconds(10));
        assertThatThrownBy(() -> limit.run(() -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(StackOverflowError.class);
        assertThatThrownBy(() -> limit.run(() -> {
                    throw new OutOfMemoryError("test");
                }))
                .hasCauseInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void i9_threads_that_cannot_be_stopped_do_not_pile_up() throws InterruptedException {
        TimeLimit limit = new TimeLimit(Duration.ofMillis(20));
        AtomicBoolean goOn = new AtomicBoolean(true);
        AtomicInteger running = new AtomicInteger();
        for (int i = 0; i < 2; i++) {
            assertThat(limit.run(() -> {
                        running.incrementAndGet();
                        while (goOn.get()) {
                            Thread.onSpinWait();
                        }
                        return running.decrementAndGet();
                    }))
                    .isEmpty();
        }
        Thread other = new Thread(() -> goOn.set(false));
        other.start();
        limit.run(() -> 1);
        assertThat(running.get())
                .as("the third waited for one of the two to end")
                .isLessThan(2);
    }
}
