package org.newsdesk.draft;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.organisation.OrganisationService;
import org.newsdesk.organisation.Unit;
import org.newsdesk.repository.Behaviours;
import org.newsdesk.repository.ProtectedWrites;

/**
 * Makes a Word file a draft when it lands in a unit's drafts folder, by whatever protocol: created, uploaded, copied, moved or
 * renamed. The work waits for the end of the transaction, when name and content are complete.
 */
public class DraftAdoption implements NodeServicePolicies.OnCreateChildAssociationPolicy {
    private static final String ARRIVED = DraftAdoption.class.getName() + ".arrived";

    private final NodeService nodeService;
    private final Drafts drafts;
    private final DraftPlaces places;
    private final DraftContent content;
    private final OrganisationService organisations;
    private final Suggestions suggestions;
    private final ProtectedWrites writes;

    public DraftAdoption(
            NodeService nodeService,
            Drafts drafts,
            DraftPlaces places,
            DraftContent content,
            OrganisationService organisations,
            Suggestions suggestions,
            ProtectedWrites writes) {
        this.nodeService = nodeService;
        this.drafts = drafts;
        this.places = places;
        this.content = content;
        this.organisations = organisations;
        this.suggestions = suggestions;
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
    }

    @Override
    public void onCreateChildAssociation(ChildAssociationRef child, boolean isNewNode) {
        Set<NodeRef> arrived = AlfrescoTransactionSupport.getResource(ARRIVED);
        if (arrived == null) {
            arrived = new LinkedHashSet<>();
            AlfrescoTransactionSupport.bindResource(ARRIVED, arrived);
            AlfrescoTransactionSupport.bindListener(new AtCommit(arrived));
        }
        arrived.add(child.getChildRef());
    }

    private void adopt(NodeRef node) {
        if (!nodeService.exists(node) || nodeService.hasAspect(node, ContentModel.ASPECT_WORKING_COPY)) {
            return;
        }
        places.unitOf(node)
                .flatMap(code -> organisations.find().flatMap(organisation -> organisation.unit(code)))
                .filter(unit -> drafts.isDraft(node) || becomesDraft(node))
                .ifPresent(unit -> writes.run(() -> fillIn(node, unit)));
    }

    private boolean becomesDraft(NodeRef node) {
        String name = (String) nodeService.getProperty(node, ContentModel.PROP_NAME);
        String lowerCase = name.toLowerCase(Locale.ROOT);
        boolean wordName = lowerCase.endsWith(".docx") || lowerCase.endsWith(".doc");
        boolean temporary = name.startsWith("~$") || name.startsWith("._");
        boolean plainFile = ContentModel.TYPE_CONTENT.equals(nodeService.getType(node));
        return wordName && !temporary && plainFile && content.mayBecomeWord(node);
    }

    private void fillIn(NodeRef node, Unit unit) {
        if (!drafts.isDraft(node)) {
            nodeService.setType(node, NewsdeskModel.TYPE_DRAFT);
        }
        Draft draft = drafts.read(node);
        Map<QName, Serializable> values = new HashMap<>(suggestions.forDraft(draft, unit));
        values.put(NewsdeskModel.PROP_STATE, draft.state().name());
        values.put(NewsdeskModel.PROP_ROUND, draft.round());
        values.put(NewsdeskModel.PROP_UNIT, unit.code());
        if (draft.author() == null) {
            values.put(NewsdeskModel.PROP_AUTHOR, nodeService.getProperty(node, ContentModel.PROP_CREATOR));
        }
        drafts.write(draft.id(), values);
        if (!nodeService.hasAspect(node, ContentModel.ASPECT_VERSIONABLE)) {
            nodeService.addAspect(node, ContentModel.ASPECT_VERSIONABLE, Map.of());
        }
    }

    private final class AtCommit extends TransactionListenerAdapter {
        private final Set<NodeRef> arrived;

        private AtCommit(Set<NodeRef> arrived) {
            this.arrived = arrived;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            writes.run(() -> Set.copyOf(arrived).forEach(DraftAdoption.this::adopt));
        }
    }
}
