package org.newsdesk.testbed.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class NumbersTest {
    private final Random random = new Random(7);

    @Test
    void gb11643_known_number_has_its_check_character() {
        // The example of the standard's annex.
        assertThat(Numbers.idCheck("11010519491231002")).isEqualTo('X');
        assertThat(Numbers.idCheck("44052418800101001")).isEqualTo('4');
    }

    @Test
    void gb32100_known_code_has_its_check_character() {
        assertThat(Numbers.creditCheck("91350100M000100Y4")).isEqualTo('3');
    }

    @Test
    void luhn_known_number() {
        assertThat(Numbers.luhn("4111111111111111")).isTrue();
        assertThat(Numbers.luhn("4111111111111112")).isFalse();
    }

    @Test
    void right_numbers_are_right_and_wrong_ones_wrong() {
        for (int i = 0; i < 500; i++) {
            var id = Numbers.id(random, "5399").toUpperCase(java.util.Locale.ROOT);
            assertThat(id.charAt(17)).isEqualTo(Numbers.idCheck(id.substring(0, 17)));
            var badId = Numbers.badId(random, "5399");
            assertThat(badId.charAt(17)).isNotEqualTo(Numbers.idCheck(badId.substring(0, 17)));
            assertThat(Numbers.luhn(badId)).isFalse();
            assertThat(Numbers.luhn(Numbers.card(random))).isTrue();
            assertThat(Numbers.luhn(Numbers.badCard(random))).isFalse();
            var code = Numbers.credit(random, "5399");
            assertThat(code.charAt(17)).isEqualTo(Numbers.creditCheck(code.substring(0, 17)));
            var badCode = Numbers.badCredit(random, "5399");
            assertThat(badCode.charAt(17)).isNotEqualTo(Numbers.creditCheck(badCode.substring(0, 17)));
        }
    }
}
