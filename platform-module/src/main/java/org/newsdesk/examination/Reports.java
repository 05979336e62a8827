package org.newsdesk.examination;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.DraftState;
import org.newsdesk.draft.Drafts;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.organisation.People;
import org.newsdesk.repository.ProtectedWrites;

/**
 * The reports of screenings: one child node of the draft for each, added and never changed (I5). Whether the last one speaks of
 * the draft as it is now is computed whenever it is asked, from the address of the content and the fields a screening depends
 * on. So every change makes the screening pending in the very transaction that brings it, whatever the protocol.
 */
public class Reports {
    private final NodeService nodeService;
    private final Drafts drafts;
    private final People people;
    private final ProtectedWrites writes;
    private final Clock clock;

    public Reports(NodeService nodeService, Drafts drafts, People people, ProtectedWrites writes, Clock clock) {
        this.nodeService = nodeService;
        this.drafts = drafts;
        this.people = people;
        this.writes = writes;
        this.clock = clock;
    }

    /** What is known of the draft's present content, without asking for permissions. */
    public Examination current(Draft draft) {
        return last(draft.id())
                .filter(last -> speaksOf(last, draft))
                .map(ReportValues::examination)
                .orElseGet(Examination::pending);
    }

    /** Names the last report of a draft, or the last request for one; empty when there is none. */
    Optional<String> lastId(Draft draft) {
        return lastNode(draft.id()).map(NodeRef::getId);
    }

    /** What happened to the draft because of its screenings, oldest first. */
    public List<ExaminationEvent> events(String draftId) {
        List<ExaminationEvent> events = new ArrayList<>();
        for (NodeRef node : nodes(draftId)) {
            if (NewsdeskModel.TYPE_TRAIL_EVENT.equals(nodeService.getType(node))) {
                events.add(new ReportValues(nodeService.getProperties(node)).event());
            }
        }
        return List.copyOf(events);
    }

    /** Makes the screening pending: whatever is known does not count any more. */
    void request(Draft draft, String person) {
        Map<QName, Serializable> values = entry(draft, person, null);
        values.put(NewsdeskModel.PROP_SCREENING_STATUS, Examination.Status.PENDING.name());
        add(draft, NewsdeskModel.TYPE_SCREENING_REPORT, values);
    }

    /** Adds the report of a screening of the content with this address. */
    void add(Draft draft, String contentUrl, Examination examination) {
        String system = AuthenticationUtil.getSystemUserName();
        Map<QName, Serializable> values = entry(draft, system, examination.contentSha256());
        values.put(NewsdeskModel.PROP_SCREENING_STATUS, examination.status().name());
        values.put(NewsdeskModel.PROP_SCREENING_REASON, examination.reason());
        values.put(NewsdeskModel.PROP_SCREENED_URL, contentUrl);
        values.put(NewsdeskModel.PROP_SCREENED_CONTEXT, Contexts.fingerprint(draft));
        values.put(NewsdeskModel.PROP_SCREENED_DAY, examination.day().toString());
        values.put(NewsdeskModel.PROP_ENGINE_VERSION, examination.engineVersion());
        values.put(NewsdeskModel.PROP_SCREENING_LIST_VERSION, examination.listVersion());
        values.put(NewsdeskModel.PROP_FINDINGS, FindingsJson.write(examination.findings()));
        add(draft, NewsdeskModel.TYPE_SCREENING_REPORT, values);
    }

    /** Adds an event. */
    void add(Draft draft, ExaminationEvent.Kind kind, String person, String text) {
        Map<QName, Serializable> values = entry(draft, person, null);
        values.put(NewsdeskModel.PROP_EVENT, kind.name());
        values.put(NewsdeskModel.PROP_TEXT, text);
        add(draft, NewsdeskModel.TYPE_TRAIL_EVENT, values);
    }

    private boolean speaksOf(ReportValues report, Draft draft) {
        boolean sameContent = drafts.contentUrl(draft.id()).equals(report.contentUrl());
        // A released piece changes no more; filing it may have changed its name.
        return sameContent
                && (draft.state() == DraftState.RELEASED
                        || Contexts.fingerprint(draft).equals(report.context()));
    }

    private Optional<ReportValues> last(String draftId) {
        return lastNode(draftId).map(node -> new ReportValues(nodeService.getProperties(node)));
    }

    private Optional<NodeRef> lastNode(String draftId) {
        List<NodeRef> nodes = nodes(draftId);
        for (int i = nodes.size() - 1; i >= 0; i--) {
            if (NewsdeskModel.TYPE_SCREENING_REPORT.equals(nodeService.getType(nodes.get(i)))) {
                return Optional.of(nodes.get(i));
            }
        }
        return Optional.empty();
    }

    private List<NodeRef> nodes(String draftId) {
        return nodeService
                .getChildAssocs(Drafts.node(draftId), NewsdeskModel.ASSOC_SCREENING, RegexQNamePattern.MATCH_ALL)
                .stream()
                .filter(ChildAssociationRef::isPrimary)
                .sorted(Comparator.comparing(child -> child.getQName().getLocalName()))
                .map(ChildAssociationRef::getChildRef)
                .toList();
    }

    private Map<QName, Serializable> entry(Draft draft, String person, String contentSha256) {
        Map<QName, Serializable> values = new HashMap<>();
        values.put(NewsdeskModel.PROP_PERSON, person);
        values.put(NewsdeskModel.PROP_PERSON_NAME, people.displayName(person));
        values.put(NewsdeskModel.PROP_AT, Date.from(clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        values.put(NewsdeskModel.PROP_ENTRY_ROUND, draft.round());
        values.put(NewsdeskModel.PROP_ENTRY_CONTENT_SHA256, contentSha256);
        values.put(NewsdeskModel.PROP_VERSION_LABEL, drafts.versionLabel(draft.id()));
        return values;
    }

    private void add(Draft draft, QName type, Map<QName, Serializable> values) {
        String name = "%06d".formatted(nodes(draft.id()).size() + 1);
        values.put(ContentModel.PROP_NAME, name);
        QName association = QName.createQName(NewsdeskModel.URI, name);
        writes.call(() -> nodeService.createNode(
                Drafts.node(draft.id()), NewsdeskModel.ASSOC_SCREENING, association, type, values));
    }

    /** The properties of one node, as records. */
    private static final class ReportValues {
        private final Map<QName, Serializable> values;

        ReportValues(Map<QName, Serializable> values) {
            this.values = values;
        }

        String contentUrl() {
            return text(NewsdeskModel.PROP_SCREENED_URL);
        }

        String context() {
            return text(NewsdeskModel.PROP_SCREENED_CONTEXT);
        }

        Examination examination() {
            return new Examination(
                    Examination.Status.valueOf(text(NewsdeskModel.PROP_SCREENING_STATUS)),
                    text(NewsdeskModel.PROP_SCREENING_REASON),
                    text(NewsdeskModel.PROP_ENTRY_CONTENT_SHA256),
                    LocalDate.parse(text(NewsdeskModel.PROP_SCREENED_DAY)),
                    text(NewsdeskModel.PROP_ENGINE_VERSION),
                    text(NewsdeskModel.PROP_SCREENING_LIST_VERSION),
                    ((Date) values.get(NewsdeskModel.PROP_AT)).toInstant(),
                    FindingsJson.read(text(NewsdeskModel.PROP_FINDINGS)));
        }

        ExaminationEvent event() {
            return new ExaminationEvent(
                    ExaminationEvent.Kind.valueOf(text(NewsdeskModel.PROP_EVENT)),
                    text(NewsdeskModel.PROP_PERSON),
                    text(NewsdeskModel.PROP_PERSON_NAME),
                    ((Date) values.get(NewsdeskModel.PROP_AT)).toInstant(),
                    ((Number) values.get(NewsdeskModel.PROP_ENTRY_ROUND)).intValue(),
                    text(NewsdeskModel.PROP_TEXT));
        }

        private String text(QName name) {
            Serializable value = values.get(name);
            return value == null ? null : value.toString();
        }
    }
}
