package org.newsdesk.screening.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsdesk.screening.FindingKind;
import org.newsdesk.screening.text.NormalText;

/** Texts that are never reported: the office's own address, a name that reads like another thing. Immutable. */
public final class Exceptions {

    private final Automaton automaton;
    private final List<Set<FindingKind>> kinds;

    Exceptions(Collection<Map.Entry<String, Set<FindingKind>>> texts) {
        TreeMap<String, Set<FindingKind>> normal = new TreeMap<>();
        for (Map.Entry<String, Set<FindingKind>> text : texts) {
            String spelling = NormalText.of(text.getKey());
            if (!spelling.isEmpty()) {
                normal.computeIfAbsent(spelling, key -> EnumSet.noneOf(FindingKind.class))
                        .addAll(text.getValue());
            }
        }
        automaton = new Automaton(normal.keySet().toArray(String[]::new));
        kinds = List.copyOf(normal.values());
    }

    /** The stretches of a normalised text that are not reported. */
    public Excepted in(String text) {
        List<Stretch> stretches = new ArrayList<>();
        automaton.find(text, (from, to, key) -> stretches.add(new Stretch(from, to, kinds.get(key))));
        return new Excepted(stretches);
    }

    /** Stretches of one text that are not reported; by the order of their ends. */
    public static final class Excepted {
        private final List<Stretch> stretches;

        private Excepted(List<Stretch> stretches) {
            this.stretches = stretches;
        }

        /** Whether something of that kind lies wholly inside an excepted stretch. */
        public boolean covers(FindingKind kind, int from, int to) {
            int low = 0;
            int high = stretches.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (stretches.get(middle).to < to) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            for (int i = low; i < stretches.size() && i < low + NEAR; i++) {
                Stretch stretch = stretches.get(i);
                if (stretch.from <= from && stretch.kinds.contains(kind)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** How many stretches that end behind a finding are looked at; they would have to overlap one another to be more. */
    private static final int NEAR = 8;

    private record Stretch(int from, int to, Set<FindingKind> kinds) {}
}
