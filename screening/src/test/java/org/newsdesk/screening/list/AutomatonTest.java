package org.newsdesk.screening.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class AutomatonTest {

    @RepeatedTest(50)
    void it_finds_what_looking_for_each_key_finds(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        TreeSet<String> keys = new TreeSet<>();
        for (int i = 0; i < 40; i++) {
            keys.add(word(random, 1 + random.nextInt(5)));
        }
        String text = word(random, 500);
        String[] all = keys.toArray(String[]::new);
        List<String> hits = new ArrayList<>();
        new Automaton(all).find(text, (from, to, key) -> {
            assertThat(text.substring(from, to)).isEqualTo(all[key]);
            hits.add(to + " " + from);
        });
        List<String> expected = new ArrayList<>();
        for (int to = 1; to <= text.length(); to++) {
            for (int from = Math.max(0, to - 5); from < to; from++) {
                if (keys.contains(text.substring(from, to))) {
                    expected.add(to + " " + from);
                }
            }
        }
        assertThat(hits).isEqualTo(expected);
    }

    private static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append((char) ('甲' + random.nextInt(4)));
        }
        return word.toString();
    }
}
