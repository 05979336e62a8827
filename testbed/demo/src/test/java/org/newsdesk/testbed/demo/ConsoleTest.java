package org.newsdesk.testbed.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void chinese_characters_take_two_cells() {
        assertThat(Console.cells("abc")).isEqualTo(3);
        assertThat(Console.cells("初审：ok")).isEqualTo(8);
        assertThat(Console.cells("〔2026〕12号")).isEqualTo(12);
    }

    @Test
    void columns_line_up() {
        console(false).table(List.of("级别", "name"), List.of(List.of("初审", "李华"), List.of("局长审查", "赵国强")));

        assertThat(text().lines()).containsExactly("  级别      name", "  初审      李华", "  局长审查  赵国强");
    }

    @Test
    void colour_only_if_asked_for() {
        console(false).verdict(true, "ok");
        assertThat(text()).doesNotContain("\033");

        console(true).verdict(true, "ok");
        assertThat(text()).contains("\033");
    }

    private Console console(boolean colour) {
        return new Console(new PrintStream(printed, true, StandardCharsets.UTF_8), colour);
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
