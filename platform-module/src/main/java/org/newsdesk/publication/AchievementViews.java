package org.newsdesk.publication;

import java.time.Instant;
import java.util.List;
import org.newsdesk.chain.EntryKind;
import org.newsdesk.chain.RegisterEntry;
import org.springframework.extensions.surf.util.I18NUtil;

/** Publications, endorsements and prizes as the web scripts answer them. */
public class AchievementViews {

    private static final String CONTENT = "/alfresco/api/-default-/public/alfresco/versions/1/nodes/%s/content";

    private final PublicationService publications;
    private final Clippings clippings;

    public AchievementViews(PublicationService publications, Clippings clippings) {
        this.publications = publications;
        this.clippings = clippings;
    }

    /** All of one piece, annulled ones included, oldest first. */
    public record All(List<Object> publications, List<Object> endorsements, List<Object> prizes) {}

    record Annulled(String by, String byName, Instant at, String reason) {}

    /** A clipping; without an address when the piece has been disposed of. */
    record Clipping(String name, String url, String sha256) {}

    record PublicationView(
            long sequence,
            String outlet,
            String outletName,
            String tier,
            String tierName,
            String date,
            String title,
            String link,
            Clipping clipping,
            String recordedBy,
            String recordedByName,
            Instant recordedAt,
            Annulled annulled) {}

    record EndorsementView(
            long sequence,
            String leader,
            String position,
            String date,
            String text,
            Clipping clipping,
            String recordedBy,
            String recordedByName,
            Instant recordedAt,
            Annulled annulled) {}

    record PrizeView(
            long sequence,
            String prize,
            String tier,
            String tierName,
            String rank,
            String date,
            Clipping clipping,
            String recordedBy,
            String recordedByName,
            Instant recordedAt,
            Annulled annulled) {}

    /** What the register holds of a piece, also of one that has been disposed of. */
    public All of(String draftId) {
        List<RecordedAchievement> all = publications.of(draftId);
        return new All(
                views(all, EntryKind.PUBLICATION), views(all, EntryKind.ENDORSEMENT), views(all, EntryKind.PRIZE));
    }

    private List<Object> views(List<RecordedAchievement> all, EntryKind kind) {
        return all.stream()
                .filter(each -> each.entry().kind() == kind)
                .map(this::view)
                .toList();
    }

    /** One of them. */
    Object view(RecordedAchievement recorded) {
        Achievement achievement = recorded.achievement();
        if (achievement instanceof Publication publication) {
            return publication(recorded, publication);
        }
        return achievement instanceof Endorsement endorsement
                ? endorsement(recorded, endorsement)
                : prize(recorded, (Prize) achievement);
    }

    private PublicationView publication(RecordedAchievement recorded, Publication publication) {
        RegisterEntry entry = recorded.entry();
        return new PublicationView(
                entry.sequence(),
                publication.outlet(),
                publication.outletName(),
                publication.tier(),
                I18NUtil.getMessage("newsdesk.mediaTier." + publication.tier()),
                publication.date().toString(),
                publication.title(),
                publication.link(),
                clipping(recorded),
                entry.actor(),
                entry.actorName(),
                entry.at(),
                annulled(recorded));
    }

    private EndorsementView endorsement(RecordedAchievement recorded, Endorsement endorsement) {
        RegisterEntry entry = recorded.entry();
        return new EndorsementView(
                entry.sequence(),
                endorsement.leader(),
                endorsement.position(),
                endorsement.date().toString(),
                endorsement.text(),
                clipping(recorded),
                entry.actor(),
                entry.actorName(),
                entry.at(),
                annulled(recorded));
    }

    private PrizeView prize(RecordedAchievement recorded, Prize prize) {
        RegisterEntry entry = recorded.entry();
        return new PrizeView(
                entry.sequence(),
                prize.prize(),
                prize.tier(),
                I18NUtil.getMessage("newsdesk.prizeTier." + prize.tier()),
                prize.rank(),
                prize.date().toString(),
                clipping(recorded),
                entry.actor(),
                entry.actorName(),
                entry.at(),
                annulled(recorded));
    }

    private Clipping clipping(RecordedAchievement recorded) {
        ClippingMark mark = recorded.achievement().clipping();
        if (mark == null) {
            return null;
        }
        String url = clippings
                .find(recorded.entry().draftId(), mark.sha256())
                .map(node -> CONTENT.formatted(node.getId()))
                .orElse(null);
        return new Clipping(mark.name(), url, mark.sha256());
    }

    private static Annulled annulled(RecordedAchievement recorded) {
        RegisterEntry by = recorded.annulledBy();
        return by == null ? null : new Annulled(by.actor(), by.actorName(), by.at(), recorded.reason());
    }
}
