package org.newsdesk.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportRowTest {

    @ParameterizedTest
    @CsvSource({"2026-1-2", "2026/01/02", "2026.1.2", "2026年1月2日", "2026 年 1 月 2 日", "2026-01-02"})
    void g6_days_as_people_write_them(String day) {
        assertThat(new ImportRow(2, Map.of(ImportColumn.DATE, day)).form().date())
                .isEqualTo("2026-01-02");
    }

    @ParameterizedTest
    @CsvSource({
        "〔2026〕12号,2026,12",
        "(2026)012,2026,12",
        "2026-12,2026,12",
        "新闻2026第7号,2026,7",
        "12/2026,2026,12",
        "2026-2027,2026,2027"
    })
    void i6_numbers_as_people_write_them(String text, int year, int number) {
        assertThat(RegisterNumber.of(text)).contains(new RegisterNumber(year, number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "2026", "2026-12-1", "99999-12", "2026-12345678901", "〔二〇二六〕十二号"})
    void i6_no_number(String text) {
        assertThat(RegisterNumber.of(text)).isEmpty();
    }
}
