package org.newsdesk.draft;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.organisation.OrganisationService;
import org.newsdesk.organisation.Unit;
import org.newsdesk.repository.Behaviours;
import org.newsdesk.repository.ProtectedWrites;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/**
 * Makes a Word file a draft when it lands in a unit's drafts folder, by whatever protocol: created, uploaded, copied, moved or
 * renamed. The work waits for the end of the transaction, when name and content are complete.
 */
public class DraftAdoption
        implements NodeServicePolicies.OnCreateChildAssociationPolicy, NodeServicePolicies.OnRestoreNodePolicy {
    private static final String ARRIVED = DraftAdoption.class.getName() + ".arrived";

    private final NodeService nodeService;
    private final Drafts drafts;
    private final DraftPlaces places;
    private final DraftContent content;
    private final OrganisationService organisations;
    private final Suggestions suggestions;
    private final ArrivalListener listener;
    private final ProtectedWrites writes;

    public DraftAdoption(
            NodeService nodeService,
            Drafts drafts,
            DraftPlaces places,
            DraftContent content,
            OrganisationService organisations,
            Suggestions suggestions,
            ArrivalListener listener,
            ProtectedWrites writes) {
        this.nodeService = nodeService;
        this.drafts = drafts;
        this.places = places;
        this.content = content;
        this.organisations = organisations;
        this.suggestions = suggestions;
        this.listener = listener;
        this.writes = writes;
    }

    /** Binds the adoption to the drafts folders. */
    public void bind(Behaviours behaviours) {
        behaviours
                .on(NewsdeskModel.TYPE_DRAFTS_FOLDER, this)
                .bindChild(
                        NodeServicePolicies.OnCreateChildAssociationPolicy.QNAME,
                        ContentModel.ASSOC_CONTAINS,
                        "onCreateChildAssociation");
        behaviours
                .on(NewsdeskModel.TYPE_DRAFT, this)
                .bind(NodeServicePolicies.OnRestoreNodePolicy.QNAME, "onRestoreNode");
    }

    @Override
    public void onCreateChildAssociation(ChildAssociationRef child, boolean isNewNode) {
        if (!writes.active()) {
            arrivals().note(child.getChildRef(), isNewNode ? Arrival.BORN : Arrival.MOVED);
        }
    }

    @Override
    public void onRestoreNode(ChildAssociationRef child) {
        arrivals().note(child.getChildRef(), Arrival.RESTORED);
    }

    private Arrivals arrivals() {
        Arrivals arrivals = AlfrescoTransactionSupport.getResource(ARRIVED);
        if (arrivals == null) {
            arrivals = new Arrivals();
            AlfrescoTransactionSupport.bindResource(ARRIVED, arrivals);
            AlfrescoTransactionSupport.bindListener(arrivals);
        }
        return arrivals;
    }

    private void adopt(NodeRef node, Arrival arrival) {
        if (!nodeService.exists(node) || nodeService.hasAspect(node, ContentModel.ASPECT_WORKING_COPY)) {
            return;
        }
        places.unitOf(node)
                .flatMap(code -> organisations.find().flatMap(organisation -> organisation.unit(code)))
                .filter(unit -> drafts.isDraft(node) || becomesDraft(node))
                .ifPresent(unit -> writes.run(() -> fillIn(node, unit, arrival)));
    }

    private boolean becomesDraft(NodeRef node) {
        String name = (String) nodeService.getProperty(node, ContentModel.PROP_NAME);
        String lowerCase = name.toLowerCase(Locale.ROOT);
        boolean wordName = lowerCase.endsWith(".docx") || lowerCase.endsWith(".doc");
        boolean temporary = name.startsWith("~$") || name.startsWith("._");
        boolean plainFile = ContentModel.TYPE_CONTENT.equals(nodeService.getType(node));
        return wordName && !temporary && plainFile && content.mayBecomeWord(node);
    }

    private void fillIn(NodeRef node, Unit unit, Arrival arrival) {
        if (!drafts.isDraft(node)) {
            // A plain file keeps properties of foreign types, so it may bring a forged state along (I5).
            NewsdeskModel.PROTECTED.forEach(name -> nodeService.removeProperty(node, name));
            nodeService.setType(node, NewsdeskModel.TYPE_DRAFT);
        }
        Draft draft = drafts.read(node);
        if (arrival == Arrival.BORN) {
            requireUnforged(draft);
        } else {
            if (!draft.hasTrail()) {
                requireNone(draft, NewsdeskModel.ASSOC_TRAIL);
                requireNone(draft, NewsdeskModel.ASSOC_CLIPPINGS);
            }
            requireNumbered(draft, NewsdeskModel.ASSOC_SCREENING);
        }
        Map<QName, Serializable> values = new HashMap<>(suggestions.forDraft(draft, unit));
        values.put(NewsdeskModel.PROP_STATE, draft.state().name());
        values.put(NewsdeskModel.PROP_ROUND, draft.round());
        values.put(NewsdeskModel.PROP_UNIT, unit.code());
        values.put(NewsdeskModel.PROP_SCREENING_MARK, null);
        if (arrival == Arrival.BORN) {
            values.put(NewsdeskModel.PROP_AUTHOR, AuthenticationUtil.getFullyAuthenticatedUser());
        } else if (draft.author() == null) {
            values.put(NewsdeskModel.PROP_AUTHOR, nodeService.getProperty(node, ContentModel.PROP_CREATOR));
        }
        if (arrival != Arrival.RESTORED && !draft.hasTrail()) {
            values.put(NewsdeskModel.PROP_BROUGHT_BY, AuthenticationUtil.getFullyAuthenticatedUser());
        }
        drafts.write(draft.id(), values);
        if (!nodeService.hasAspect(node, ContentModel.ASPECT_VERSIONABLE)) {
            nodeService.addAspect(node, ContentModel.ASPECT_VERSIONABLE, Map.of());
        }
        listener.arrived(drafts.read(node));
    }

    /** An import of a package asks no guard of the draft itself; what it brings must not pretend to have been reviewed (I5). */
    private void requireUnforged(Draft draft) {
        boolean forged =
                !draft.editable() || draft.hasTrail() || draft.submission() != null || draft.registration() != null;
        boolean claimsToFollow =
                nodeService.getProperty(Drafts.node(draft.id()), NewsdeskModel.PROP_SUCCESSOR_OF) != null;
        if (forged || claimsToFollow) {
            throw RuleViolation.of(Problem.of("I5", "newsdesk.problem.I5.protected"));
        }
        NewsdeskModel.ENTRIES.forEach(owned -> requireNone(draft, owned));
    }

    private void requireNone(Draft draft, QName owned) {
        if (!names(draft, owned).isEmpty()) {
            throw planted();
        }
    }

    /** A planted entry with a high number would be the last one for ever, whatever the extension writes behind it. */
    private void requireNumbered(Draft draft, QName owned) {
        if (!isNumbered(names(draft, owned))) {
            throw planted();
        }
    }

    /** Whether these are names as the extension gives them to what a draft owns: 000001, 000002 … without a gap. */
    static boolean isNumbered(Collection<String> names) {
        return IntStream.rangeClosed(1, names.size())
                .mapToObj("%06d"::formatted)
                .allMatch(names::contains);
    }

    private List<String> names(Draft draft, QName owned) {
        return nodeService.getChildAssocs(Drafts.node(draft.id()), owned, RegexQNamePattern.MATCH_ALL).stream()
                .map(child -> child.getQName().getLocalName())
                .toList();
    }

    private static RuleViolation planted() {
        return RuleViolation.of(Problem.of("I5", "newsdesk.problem.I5.planted"));
    }

    /** How a file came into the folder. */
    private enum Arrival {
        BORN,
        MOVED,
        RESTORED
    }

    /** What arrived in one transaction. */
    private final class Arrivals extends TransactionListenerAdapter {
        private final Map<NodeRef, Arrival> nodes = new LinkedHashMap<>();

        /** The first and the last thing known of a node count: a new node that is renamed is still new, a restored one is not. */
        void note(NodeRef node, Arrival arrival) {
            if (arrival == Arrival.RESTORED) {
                nodes.put(node, arrival);
            } else {
                nodes.putIfAbsent(node, arrival);
            }
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            writes.run(() -> Map.copyOf(nodes).forEach(DraftAdoption.this::adopt));
        }
    }
}
