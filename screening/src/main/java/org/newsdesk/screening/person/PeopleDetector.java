package org.newsdesk.screening.person;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsdesk.document.Location;
import org.newsdesk.screening.FindingKind;
import org.newsdesk.screening.ScreeningContext;
import org.newsdesk.screening.detection.Detector;
import org.newsdesk.screening.detection.Hits;
import org.newsdesk.screening.person.name.CharacterSet;
import org.newsdesk.screening.person.name.NameReader;
import org.newsdesk.screening.person.name.WordList;
import org.newsdesk.screening.person.name.WordSet;
import org.newsdesk.screening.person.name.Words;
import org.newsdesk.screening.text.View;

/**
 * Full names of parties (K6), victims and informants (K7) and minors (K12). Names behind a cue such as 当事人 count in every
 * draft; those of ordinary people, and bare ones, where a case is reported. Whoever was named once is found wherever he is
 * named again.
 */
public final class PeopleDetector implements Detector {

    private static final Set<Location> NOT_PROSE = EnumSet.of(
            Location.DOCPROPS, Location.CUSTOMXML, Location.FIELDCODE, Location.IMAGE_EXIF, Location.FILENAME);

    private final NameReader reader = new NameReader();
    private final Roles roles = new Roles();
    private final WordSet knownPersons = WordList.read("persons.txt").section("known");
    private final WordSet anybody = WordList.read("persons.txt").section("anybody");

    @Override
    public void detect(View view, ScreeningContext context, Hits hits) {
        Words words = Words.of(view.text());
        List<Mention> mentions =
                Mentions.in(view, words, reader, roles, context.submittedOn().getYear(), hits::checkpoint);
        Pseudonyms pseudonyms = new Pseudonyms(view.text(), mentions);
        Map<String, FindingKind> kinds = kinds(view, context, mentions, pseudonyms);
        if (!kinds.isEmpty()) {
            report(words, mentions, kinds, hits);
        }
    }

    /** Every name that must not stand there, with the gravest that is said of the person. */
    private Map<String, FindingKind> kinds(
            View view, ScreeningContext context, List<Mention> mentions, Pseudonyms pseudonyms) {
        Map<String, FindingKind> kinds = new HashMap<>();
        for (Mention mention : mentions) {
            if (mention.role().compareTo(Role.PARTY) >= 0 && isProtected(mention, pseudonyms)) {
                kinds.merge(mention.name(), kind(mention.role()), PeopleDetector::graver);
            }
        }
        addDisputants(view.text(), mentions, pseudonyms, kinds);
        boolean caseReport =
                context.concernsCase() || kinds.containsValue(FindingKind.PARTY_NAME) || CaseReport.reads(view.text());
        if (caseReport) {
            addPersons(view, mentions, pseudonyms, kinds);
        }
        return kinds;
    }

    private void addDisputants(
            String text, List<Mention> mentions, Pseudonyms pseudonyms, Map<String, FindingKind> kinds) {
        for (int i = 1; i < mentions.size(); i++) {
            Mention one = mentions.get(i - 1);
            Mention other = mentions.get(i);
            if (one.role() != Role.OFFICE && other.role() != Role.OFFICE && Disputes.between(text, one, other)) {
                for (Mention side : List.of(one, other)) {
                    if (isProtected(side, pseudonyms)) {
                        kinds.merge(side.name(), FindingKind.PARTY_NAME, PeopleDetector::graver);
                    }
                }
            }
        }
    }

    private void addPersons(View view, List<Mention> mentions, Pseudonyms pseudonyms, Map<String, FindingKind> kinds) {
        Set<String> officials = new HashSet<>();
        for (Mention mention : mentions) {
            if (mention.role() == Role.OFFICE || Bylines.isOne(view, mention)) {
                officials.add(mention.name());
            }
        }
        PlaceNames places = new PlaceNames(view.text());
        for (Mention mention : mentions) {
            boolean counts = mention.role() == Role.PERSON
                    || mention.role() == Role.NONE
                            && !officials.contains(mention.name())
                            && !NOT_PROSE.contains(view.location(mention.from()))
                            && !places.has(view.text(), mention.from(), mention.to());
            if (counts && isProtected(mention, pseudonyms)) {
                kinds.putIfAbsent(mention.name(), FindingKind.PARTY_NAME);
            }
        }
    }

    private boolean isProtected(Mention mention, Pseudonyms pseudonyms) {
        return mention.named()
                && !knownPersons.has(mention.name())
                && !anybody.has(mention.name())
                && (mention.role() == Role.REAL_NAME || !pseudonyms.has(mention.name()));
    }

    /** Reports each place of each name but those at which it stands with an office. */
    private void report(Words words, List<Mention> mentions, Map<String, FindingKind> kinds, Hits hits) {
        String text = words.text();
        Map<Integer, Mention> mentionAt = new HashMap<>();
        StringBuilder heads = new StringBuilder();
        int longest = 0;
        for (Mention mention : mentions) {
            mentionAt.put(mention.from(), mention);
        }
        for (String name : kinds.keySet()) {
            heads.append(name.charAt(0));
            longest = Math.max(longest, name.length());
        }
        CharacterSet head = new CharacterSet(heads.toString());
        int i = 0;
        while (i < text.length()) {
            i = head.has(text.charAt(i)) ? reportAt(words, i, longest, mentionAt.get(i), kinds, hits) : i + 1;
        }
    }

    private int reportAt(
            Words words, int from, int longest, Mention mention, Map<String, FindingKind> kinds, Hits hits) {
        String text = words.text();
        for (int to = Math.min(text.length(), from + longest); to > from + 1; to--) {
            FindingKind kind = kinds.get(text.substring(from, to));
            if (kind != null) {
                boolean inOffice = mention != null && mention.role() == Role.OFFICE;
                boolean headOfLonger = mention != null && mention.to() > to;
                if (inOffice) {
                    return to;
                }
                if (!headOfLonger && (mention != null || reader.standsAlone(words, from, to))) {
                    hits.add(kind, from, to);
                    return to;
                }
            }
        }
        return from + 1;
    }

    private static FindingKind kind(Role role) {
        return switch (role) {
            case MINOR -> FindingKind.MINOR_IDENTITY;
            case VICTIM -> FindingKind.VICTIM_INFORMANT;
            default -> FindingKind.PARTY_NAME;
        };
    }

    private static FindingKind graver(FindingKind one, FindingKind other) {
        if (one == FindingKind.MINOR_IDENTITY || other == FindingKind.MINOR_IDENTITY) {
            return FindingKind.MINOR_IDENTITY;
        }
        return one == FindingKind.VICTIM_INFORMANT ? one : other;
    }
}
