package org.newsdesk.testbed.bench;

import com.github.houbb.sensitive.word.bs.SensitiveWordBs;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.ahocorasick.trie.Trie;
import org.newsdesk.document.DocumentText;
import org.newsdesk.screening.Severity;
import org.newsdesk.screening.list.Term;
import org.newsdesk.screening.list.TermMatcher;
import org.newsdesk.screening.text.Views;

/** Finding listed terms, from the text as it stands in the file: it is brought into normal spelling and then matched. */
final class TermBenchmark {
    private static final int CHARACTERS = 2_000_000;
    private static final int FEWER_CHARACTERS = 40_000;
    private static final int ROUNDS = 15;
    private static final int FEWER_ROUNDS = 5;
    /** At least 0.7 times the speed of the bare matcher. */
    private static final double SLOWER_THAN_BARE = 1 / 0.7;

    private final BenchText texts;
    private long hits;

    TermBenchmark(BenchText texts) {
        this.texts = texts;
    }

    List<Figure> run() {
        List<Figure> figures = new ArrayList<>();
        for (int count : new int[] {5_000, 50_000}) {
            List<String> terms = texts.terms(count);
            String what = String.format(Locale.ROOT, "%,d terms found in ", count);
            TermMatcher matcher = matcher(terms);
            figures.add(bare(what, terms, matcher));
            figures.add(sensitiveWord(what, terms, matcher));
            figures.add(ahocorasick(what, terms, matcher));
        }
        if (hits == 0) {
            throw new IllegalStateException("no term was found");
        }
        return figures;
    }

    private Figure bare(String what, List<String> terms, TermMatcher matcher) {
        AhoCorasickDoubleArrayTrie<Integer> bare = new AhoCorasickDoubleArrayTrie<>();
        TreeMap<String, Integer> map = new TreeMap<>();
        terms.forEach(term -> map.put(term, map.size()));
        bare.build(map);
        DocumentText document = document(CHARACTERS);
        String text = joined(CHARACTERS);
        AhoCorasickDoubleArrayTrie.IHit<Integer> count = (begin, end, value) -> hits++;
        Duel duel = Duel.of(ROUNDS, () -> find(matcher, document), () -> bare.parseText(text, count));
        return Figure.ratio(what + "2 M characters", duel.first(), "bare matcher", duel.second(), SLOWER_THAN_BARE);
    }

    private Figure sensitiveWord(String what, List<String> terms, TermMatcher matcher) {
        SensitiveWordBs other = SensitiveWordBs.newInstance()
                .wordDeny(() -> terms)
                .wordAllow(List::of)
                .init();
        DocumentText document = document(FEWER_CHARACTERS);
        String text = joined(FEWER_CHARACTERS);
        Duel duel = Duel.of(
                FEWER_ROUNDS,
                () -> find(matcher, document),
                () -> hits += other.findAll(text).size());
        return Figure.ratio(what + "40,000 characters", duel.first(), "sensitive-word", duel.second(), 1);
    }

    private Figure ahocorasick(String what, List<String> terms, TermMatcher matcher) {
        Trie other = Trie.builder().addKeywords(terms).build();
        DocumentText document = document(CHARACTERS);
        String text = joined(CHARACTERS);
        Duel duel = Duel.of(
                ROUNDS,
                () -> find(matcher, document),
                () -> hits += other.parseText(text).size());
        return Figure.ratio(what + "2 M characters", duel.first(), "ahocorasick", duel.second(), 1);
    }

    private void find(TermMatcher matcher, DocumentText document) {
        matcher.find(Views.accepted(document).text(), (from, to, term) -> hits++);
    }

    private static TermMatcher matcher(List<String> terms) {
        return new TermMatcher(terms.stream()
                .map(text -> new Term(text, Severity.ADVISE, "K4", ""))
                .toList());
    }

    private String joined(int characters) {
        return String.join("\n", texts.paragraphs(characters));
    }

    private DocumentText document(int characters) {
        return texts.document(characters);
    }
}
