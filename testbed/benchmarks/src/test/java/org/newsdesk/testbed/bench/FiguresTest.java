package org.newsdesk.testbed.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void the_median_is_the_middle_or_between_the_two_in_the_middle() {
        assertThat(times(3, 1, 200).median()).isEqualTo(3);
        assertThat(times(4, 1, 2, 100).median()).isEqualTo(3);
    }

    @Test
    void nothing_measured_is_no_figure() {
        assertThatThrownBy(() -> new Times().median()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void warming_up_does_not_count() {
        Times times = times(500, 500);
        times.clear();
        times.add(1_000_000);

        assertThat(times.count()).isEqualTo(1);
        assertThat(times.median()).isEqualTo(1);
    }

    @Test
    void a_ratio_is_held_against_its_limit() {
        assertThat(Figure.ratio("a", times(15), "b", times(10), 1.5).holds()).isTrue();
        assertThat(Figure.ratio("a", times(16), "b", times(10), 1.5).holds()).isFalse();
    }

    @Test
    void the_table_names_what_missed_its_limit() {
        Report report = new Report();
        report.add(List.of(Figure.seconds("host ready", 4.2, 5.1, 6)));
        assertThat(report.holds()).isTrue();

        report.add(List.of(Figure.ratio("approve at 初审", times(16), "stock review task", times(10), 1.5)));

        assertThat(report.holds()).isFalse();
        assertThat(report.table().lines())
                .anySatisfy(line -> assertThat(line)
                        .contains("host ready", "4.20 s", "processor 5.10 s", "≤ 6.00 s")
                        .endsWith("ok"))
                .anySatisfy(line -> assertThat(line)
                        .contains("approve at 初审", "16.0 ms", "stock review task 10.0 ms", "1.60×", "≤ 1.50×")
                        .endsWith("MISSED"));
    }

    private static Times times(long... milliseconds) {
        Times times = new Times();
        LongStream.of(milliseconds).forEach(value -> times.add(value * 1_000_000));
        return times;
    }
}
