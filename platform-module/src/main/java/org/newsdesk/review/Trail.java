package org.newsdesk.review;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.Drafts;
import org.newsdesk.draft.Level;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.organisation.People;
import org.newsdesk.repository.ProtectedWrites;

/**
 * The trail of a draft: one child node for each signature, checklist record and event. Entries are added, never changed
 * (I5); {@link TrailGuard} refuses everybody else.
 */
public class Trail {
    private final NodeService nodeService;
    private final Drafts drafts;
    private final People people;
    private final ProtectedWrites writes;
    private final Clock clock;

    public Trail(NodeService nodeService, Drafts drafts, People people, ProtectedWrites writes, Clock clock) {
        this.nodeService = nodeService;
        this.drafts = drafts;
        this.people = people;
        this.writes = writes;
        this.clock = clock;
    }

    /** Adds a signature of the present round, bound to the content handed in. */
    public void sign(Draft draft, Level level, Signer signer, Outcome outcome, String opinion) {
        Map<QName, Serializable> values = entry(draft, signer.person());
        values.put(NewsdeskModel.PROP_ENTRY_LEVEL, level.name());
        values.put(NewsdeskModel.PROP_ROLE, signer.role().name());
        values.put(NewsdeskModel.PROP_OUTCOME, outcome.name());
        values.put(NewsdeskModel.PROP_OPINION, opinion);
        signer.mandate().ifPresent(mandate -> {
            values.put(NewsdeskModel.PROP_ON_BEHALF_OF, mandate.principal());
            values.put(NewsdeskModel.PROP_ON_BEHALF_OF_NAME, people.displayName(mandate.principal()));
            values.put(NewsdeskModel.PROP_MANDATE, mandate.from() + "/" + mandate.to());
        });
        add(draft, NewsdeskModel.TYPE_SIGN_OFF, values);
    }

    /** Adds the answers of the checklist and what was made of the findings, bound to the content handed in. */
    public void record(
            Draft draft,
            String person,
            String listVersion,
            List<RecordedAnswer> answers,
            List<Resolution> resolutions) {
        Map<QName, Serializable> values = entry(draft, person);
        values.put(NewsdeskModel.PROP_LIST_VERSION, listVersion);
        values.put(NewsdeskModel.PROP_ANSWERS, TrailJson.write(answers));
        values.put(NewsdeskModel.PROP_RESOLUTIONS, TrailJson.write(resolutions));
        add(draft, NewsdeskModel.TYPE_CHECKLIST_RECORD, values);
    }

    /** Adds an event of the present round. */
    public void event(Draft draft, TrailEvent.Kind kind, String person, String text) {
        event(draft, kind, person, text, null);
    }

    /** Adds an event that ends an earlier one, see {@link TrailEvent#about()}. */
    public void event(Draft draft, TrailEvent.Kind kind, String person, String text, String about) {
        Map<QName, Serializable> values = entry(draft, person);
        values.put(NewsdeskModel.PROP_EVENT, kind.name());
        values.put(NewsdeskModel.PROP_TEXT, text);
        values.put(NewsdeskModel.PROP_ABOUT, about);
        add(draft, NewsdeskModel.TYPE_TRAIL_EVENT, values);
    }

    /** Keeps what is to be known of the versions for good. */
    public void versions(Draft draft, String person, List<RecordedVersion> versions) {
        Map<QName, Serializable> values = entry(draft, person);
        values.put(NewsdeskModel.PROP_VERSIONS, TrailJson.write(versions));
        add(draft, NewsdeskModel.TYPE_VERSION_RECORD, values);
    }

    /** The trail as it stands, oldest first. */
    public Entries read(String draftId) {
        List<SignOff> signOffs = new ArrayList<>();
        List<ChecklistRecord> records = new ArrayList<>();
        List<TrailEvent> events = new ArrayList<>();
        List<RecordedVersion> versions = new ArrayList<>();
        for (NodeRef node : nodes(draftId)) {
            TrailValues values = new TrailValues(nodeService.getProperties(node));
            QName type = nodeService.getType(node);
            if (NewsdeskModel.TYPE_SIGN_OFF.equals(type)) {
                signOffs.add(values.signOff(node.getId()));
            } else if (NewsdeskModel.TYPE_CHECKLIST_RECORD.equals(type)) {
                records.add(values.checklistRecord());
            } else if (NewsdeskModel.TYPE_VERSION_RECORD.equals(type)) {
                versions.addAll(values.versions());
            } else {
                events.add(values.event());
            }
        }
        return new Entries(List.copyOf(signOffs), List.copyOf(records), List.copyOf(events), List.copyOf(versions));
    }

    private List<NodeRef> nodes(String draftId) {
        return nodeService
                .getChildAssocs(Drafts.node(draftId), NewsdeskModel.ASSOC_TRAIL, RegexQNamePattern.MATCH_ALL)
                .stream()
                .filter(ChildAssociationRef::isPrimary)
                .sorted((a, b) ->
                        a.getQName().getLocalName().compareTo(b.getQName().getLocalName()))
                .map(ChildAssociationRef::getChildRef)
                .toList();
    }

    private Map<QName, Serializable> entry(Draft draft, String person) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Map<QName, Serializable> values = new HashMap<>();
        values.put(NewsdeskModel.PROP_PERSON, person);
        values.put(NewsdeskModel.PROP_PERSON_NAME, people.displayName(person));
        values.put(NewsdeskModel.PROP_AT, Date.from(now));
        values.put(NewsdeskModel.PROP_ENTRY_ROUND, draft.round());
        values.put(NewsdeskModel.PROP_ENTRY_CONTENT_SHA256, draft.submission().contentSha256());
        values.put(NewsdeskModel.PROP_VERSION_LABEL, drafts.versionLabel(draft.id()));
        return values;
    }

    private void add(Draft draft, QName type, Map<QName, Serializable> values) {
        String name = "%06d".formatted(nodes(draft.id()).size() + 1);
        values.put(ContentModel.PROP_NAME, name);
        QName association = QName.createQName(NewsdeskModel.URI, name);
        writes.call(() ->
                nodeService.createNode(Drafts.node(draft.id()), NewsdeskModel.ASSOC_TRAIL, association, type, values));
    }

    /**
     * All entries of a trail, each kind oldest first.
     *
     * @param versions what was kept of the versions at release
     */
    public record Entries(
            List<SignOff> signOffs,
            List<ChecklistRecord> records,
            List<TrailEvent> events,
            List<RecordedVersion> versions) {

        /** Whether an entry claims a round later than this one. */
        public boolean reachesBeyond(int round) {
            return signOffs.stream().anyMatch(entry -> entry.round() > round)
                    || records.stream().anyMatch(entry -> entry.round() > round)
                    || events.stream().anyMatch(entry -> entry.round() > round);
        }

        /** The signatures of one round. */
        public List<SignOff> signOffs(int round) {
            return signOffs.stream().filter(entry -> entry.round() == round).toList();
        }

        /** The last checklist record of one round, or {@code null}. */
        public ChecklistRecord record(int round) {
            return records.stream()
                    .filter(entry -> entry.round() == round)
                    .reduce((first, second) -> second)
                    .orElse(null);
        }

        /** The last checklist record of any round with answers to the list, or {@code null}. */
        public ChecklistRecord lastRecord() {
            return records.stream()
                    .filter(record -> !record.answers().isEmpty())
                    .reduce((first, second) -> second)
                    .orElse(null);
        }
    }
}
